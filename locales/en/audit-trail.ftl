rules-chain = Order and time
rules-keys = Keys, charter and erasure
rules-outside = Signals and findings
rules-personal = Personal data
rules-plain = Plain language
