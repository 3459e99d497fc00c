
# signed_by_log NOTE: whether one of the keys of the log signed it.
signed_by_log() {
    while read -r vkey; do
        raw=$(printf '%s' "${vkey#*+*+}" | base64 -d 2>/dev/null | hex)
        [ "${vkey%%+*}" = "$(sed -n 1p "$1")" ] && [ "${#raw}" -eq 66 ] &&
            [ "${raw%"${raw#??}"}" = 01 ] && head_signed "$1" "${raw#??}" && return 0
    done <log_keys
    return 1
}

# another_root SIZE ROOT: whether the first SIZE of the leaves have another root than this, which is in base64.
another_root() {
    [ "$1" -ge 1 ] 2>/dev/null && [ "$1" -le "$(wc -l <"$work/leaf-hashes")" ] || return 1
    own=$(sed -n "1,$1p" "$work/leaf-hashes" | root_of | unhex | base64)
    [ "${#2}" -eq 44 ] && [ "$own" != "$2" ]
}

# differs SIZE ROOT: whether the head does not begin with a tree of this size and root.
differs() {
    if [ "$1" = "$(sed -n 2p one.checkpoint)" ]; then
        [ "${#2}" -eq 44 ] && [ "$2" != "$(sed -n 3p one.checkpoint)" ]
    else
        [ -f leaves ] && another_root "$1" "$2"
    fi
}

# The root and the size that a statement says it saw.
seen_root() { awk '{ printf "%s", $0 }' statement.json | sed -n 's/.*"seen" *: *{\([^}]*\)}.*/\1/p' | sed -n "s/.*\"$1\" *: *\"*\\([^\",]*\\).*/\\1/p" | awk '{ print $1 }'; }

both_signed() {
    signed_by_log one.checkpoint && { [ ! -f other.checkpoint ] || signed_by_log other.checkpoint; }
}

same_name() { [ "$(sed -n 1p one.checkpoint)" = "$(sed -n 1p other.checkpoint)" ]; }

leaves_lead_to_head() {
    read_leaves leaves || return 1
    size=$(wc -l <"$work/index" | awk '{ print $1 }')
    head_says one.checkpoint "$size" "$(root_of <"$work/leaf-hashes")"
}

first_key_in_charter() { grep -qF "\"$(sed -n 1p log_keys)\"" charter.json; }

printf '%s\n' "$t_intro"
check "$t_heads" both_signed
if [ -f leaves ]; then
    check "$t_leaves" leaves_lead_to_head
fi
if [ -f statement.json ]; then
    check "$t_statement" statement_signed statement.json statement.sig allowed_signers
    check "$t_seen" differs "$(seen_root size)" "$(seen_root root)"
else
    check "$t_name" same_name
    check "$t_other_root" differs "$(sed -n 2p other.checkpoint)" "$(sed -n 3p other.checkpoint)"
fi
if [ -f charter.json ]; then
    check "$t_charter" first_key_in_charter
    printf '\n%s\n  %s\n' "$t_fingerprint" "$(sum <charter.json)"
fi
printf '\n%s\n' "$t_log_key"
sed 's/^/  /' log_keys
printf '\n'
if [ "$failed" -eq 0 ]; then
    printf '%s\n' "$t_good"
else
    printf '%s\n' "$t_wrong"
fi
exit "$failed"
