"""A mail server on loopback for one test: aiosmtpd, a real SMTP server.

server.py DIR MODE [CERT KEY]: MODE is take, refuse (says no to each message) or drop (hangs up in the place of an
answer to the message). With a certificate it asks for STARTTLS, and for the user `register` with `geheim`. Mail goes to
DIR/0.eml, DIR/1.eml, …; the port stands in DIR/port. It ends when its standard input does.
"""
import os
import socket
import ssl
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

place, mode, tls = sys.argv[1], sys.argv[2], sys.argv[3:]


class Handler:
    count = 0

    async def handle_DATA(self, server, session, envelope):
        if mode == "refuse":
            return "554 5.7.1 Not today"
        if mode == "drop":
            server.transport.abort()
            return "250 OK"
        with open(os.path.join(place, f"{self.count}.eml"), "wb") as out:
            out.write(envelope.original_content)
        self.count += 1
        return "250 OK"


def login(server, session, envelope, mechanism, data):
    good = isinstance(data, LoginPassword) and (data.login, data.password) == (b"register", b"geheim")
    return AuthResult(success=good, handled=False)


options = {}
if tls:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*tls)
    options = {"tls_context": context, "require_starttls": True, "auth_required": True, "authenticator": login}
with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
controller = Controller(Handler(), hostname="127.0.0.1", port=port, **options)
controller.start()
with open(os.path.join(place, "port.new"), "w") as out:
    out.write(str(port))
os.rename(os.path.join(place, "port.new"), os.path.join(place, "port"))
sys.stdin.read()
controller.stop()
