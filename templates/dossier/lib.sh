
set -u
LC_ALL=C
export LC_ALL
umask 077
namespace=statement.v1@verantwoord
failed=0

stop() {
    printf '%s\n' "$1"
    exit 2
}

# check TEXT COMMAND…: says whether the command found it so.
check() {
    text=$1
    shift
    if "$@"; then
        printf '  %s  %s\n' "$t_ok" "$text"
    else
        printf '  %s  %s\n' "$t_bad" "$text"
        failed=1
    fi
}

for tool in awk base64 cat cmp cut find grep mkdir mktemp openssl rm sed sha256sum sort ssh-keygen wc xargs xxd; do
    command -v "$tool" >/dev/null 2>&1 || stop "$t_no_tool $tool"
done
case $(openssl version) in
    OpenSSL\ [0-2].* | LibreSSL*) stop "$t_no_tool openssl 3" ;;
esac
# An awk that can write any byte.
[ "$(LC_ALL=C awk 'BEGIN { printf "%c%c", 0, 200 }' | xxd -p)" = 00c8 ] || stop "$t_no_tool awk"
here=$(cd "$(dirname "$0")" && pwd) || exit 2
cd "$here" || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

unhex() { xxd -r -p; }
hex() { xxd -p | awk '{ printf "%s", $0 }'; }
sum() { sha256sum | cut -c 1-64; }

# Reads lines of hexadecimal; writes the SHA-256 of the bytes of each, in order. All of them are hashed at once.
hash_lines() {
    rm -rf "$work/pieces"
    mkdir "$work/pieces"
    awk -v to="$work/pieces/" '
        BEGIN { for (i = 0; i < 256; i++) byte[sprintf("%02x", i)] = i }
        {
            file = to sprintf("%08d", NR)
            for (i = 1; i < length($0); i += 2) printf "%c", byte[substr($0, i, 2)] > file
            close(file)
        }'
    (cd "$work/pieces" && find . -type f -exec sha256sum {} +) | sort -k 2 | cut -c 1-64
}

# Reads the hashes of leaves in order; writes the root of the tree (RFC 6962) in hexadecimal.
root_of() {
    cat >"$work/level"
    while [ "$(wc -l <"$work/level")" -gt 1 ]; do
        awk -v pairs="$work/pairs" -v odd="$work/odd" '
            BEGIN { printf "" > odd }
            NR % 2 { left = $0 } NR % 2 == 0 { print "01" left $0 > pairs }
            END { if (NR % 2) print left > odd }' "$work/level"
        hash_lines <"$work/pairs" >"$work/level"
        cat "$work/odd" >>"$work/level"
    done
    cat "$work/level"
}

# Writes, of a file of leaves: $work/index, a line for each with its path, kind and digests; $work/leaf-hashes.
read_leaves() {
    awk -v index_file="$work/index" -v hex_file="$work/leaf-hex" '
        BEGIN { for (i = 1; i < 128; i++) code[sprintf("%c", i)] = sprintf("%02x", i) }
        function bad() { wrong = 1; exit 1 }
        {
            line = (NR - 1) % 5
            if (line == 0) { if ($0 != "verantwoord/1") bad(); text = "00" }
            else if ($1 != (line == 1 ? "recorded" : line == 2 ? "act" : line == 3 ? "statement" : "signatures")) bad()
            for (i = 1; i <= length($0); i++) {
                c = substr($0, i, 1)
                if (!(c in code)) bad()
                text = text code[c]
            }
            text = text "0a"
            if (line == 2) kind = $2
            if (line == 3) statement = $2
            if (line == 4) {
                n = int((NR - 1) / 5)
                path = sprintf("entries/%02d/%02d/%08d", int(n / 10000), int(n / 100) % 100, n)
                print path, kind, statement, $2 > index_file
                print text > hex_file
            }
        }
        END { if (wrong || NR == 0 || NR % 5) exit 1 }' "$1" && hash_lines <"$work/leaf-hex" >"$work/leaf-hashes"
}

# The raw key, in hexadecimal, of a public key as OpenSSH writes it.
raw_key() { printf '%s' "$1" | base64 -d 2>/dev/null | hex | sed -n 's/^0000000b7373682d6564323535313900000020\(.\{64\}\)$/\1/p'; }

# verifies KEY SIGNATURE FILE: whether the key, in hexadecimal, made this signature of the file.
verifies() {
    printf '302a300506032b6570032100%s' "$1" | unhex >"$work/key.der"
    printf '%s' "$2" | unhex >"$work/signature"
    openssl pkeyutl -verify -pubin -inkey "$work/key.der" -keyform DER -rawin -in "$3" \
        -sigfile "$work/signature" >/dev/null 2>&1
}

# head_signed NOTE KEY: whether the log with this key, in hexadecimal, signed the note.
head_signed() {
    origin=$(sed -n 1p "$1")
    sed -n 1,3p "$1" >"$work/head-text"
    id=$({ printf '%s\n' "$origin"; printf '01%s' "$2" | unhex; } | sum | cut -c 1-8)
    awk -v name="$origin" '$1 == "—" && $2 == name { print $3 }' "$1" >"$work/head-lines"
    while read -r line; do
        line=$(printf '%s' "$line" | base64 -d 2>/dev/null | hex)
        [ "${#line}" -eq 136 ] || continue
        [ "${line%"${line#????????}"}" = "$id" ] && verifies "$2" "${line#????????}" "$work/head-text" && return 0
    done <"$work/head-lines"
    return 1
}

# head_says NOTE SIZE ROOT: whether the note is a head of this size and root, and of five lines or more.
head_says() {
    [ "$(sed -n 2p "$1")" = "$2" ] && [ "$(sed -n 4p "$1")" = "" ] && [ "$(wc -l <"$1")" -ge 5 ] &&
        [ "$(sed -n 3p "$1")" = "$(printf '%s' "$3" | unhex | base64)" ]
}

# blocks FILE: writes each signature of a file to $work/block.1 and so on; says how many there are, 0 if anything else is.
blocks() {
    rm -f "$work"/block.*
    awk -v to="$work/block." '
        /^-----BEGIN SSH SIGNATURE-----$/ { if (inside) wrong = 1; inside = 1; n++; print > (to n); next }
        /^-----END SSH SIGNATURE-----$/ { if (!inside) wrong = 1; inside = 0; print > (to n); next }
        { if (!inside || $0 !~ /^[A-Za-z0-9+\/=]+$/) wrong = 1; else print > (to n) }
        END { if (wrong || inside) n = 0; print n + 0 }' "$1"
}

# statement_signed STATEMENT SIGNATURES LIST: whether each signature is of a key in the list, over this statement.
statement_signed() {
    count=$(blocks "$2")
    [ "$count" -ge 1 ] || return 1
    nth=0
    while [ "$nth" -lt "$count" ]; do
        nth=$((nth + 1))
        who=$(ssh-keygen -Y find-principals -s "$work/block.$nth" -f "$3" 2>/dev/null </dev/null | sed -n 1p)
        [ -n "$who" ] || return 1
        ssh-keygen -Y verify -f "$3" -I "$who" -n "$namespace" -s "$work/block.$nth" <"$1" >/dev/null 2>&1 || return 1
    done
}
