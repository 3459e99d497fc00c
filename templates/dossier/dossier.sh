
# digest_signed DIGEST SIGNATURES LIST: as statement_signed, where of the statement only the digest is left.
digest_signed() {
    count=$(blocks "$2")
    [ "$count" -ge 1 ] || return 1
    nth=0
    while [ "$nth" -lt "$count" ]; do
        nth=$((nth + 1))
        blob=$(sed '/^-----/d' "$work/block.$nth" | base64 -d 2>/dev/null | hex)
        key=$(printf '%s' "$blob" | cut -c 67-130)
        # What SSHSIG signs: the namespace, the hash and the digest.
        {
            printf '53534853494700000018'
            printf '%s' "$namespace" | hex
            printf '0000000000000006%s00000020%s' 736861323536 "$1"
        } | unhex >"$work/signed"
        line=$(printf '0000000b7373682d6564323535313900000020%s' "$key" | unhex | base64 | awk '{ printf "%s", $0 }')
        grep -F "ssh-ed25519 $line" "$3" | grep -qv '^log ' || return 1
        verifies "$key" "$(printf '%s' "$blob" | awk '{ print substr($0, length($0) - 127) }')" "$work/signed" || return 1
    done
}

sums_hold() {
    [ -z "$(find . ! -type f ! -type d)" ] || return 1
    find . -type f | sed 's|^\./||' | grep -v '^SHA256SUMS$' | sort >"$work/names"
    xargs sha256sum <"$work/names" >"$work/sums" 2>/dev/null
    cmp -s "$work/sums" SHA256SUMS && return 0
    awk -v sums="$work/sums" 'BEGIN { while ((getline line < sums) > 0) there[line] = 1 }
        !($0 in there) { print "        " $2 }' SHA256SUMS
    return 1
}

# Every file under entries is that of its leaf, and none is missing that authority rests on.
entries_hold() {
    wrong=0
    : >"$work/whole"
    while read -r path kind statement signatures; do
        case $kind in charter | keys | erasure) [ -f "$path.json" ] || wrong=1 ;; esac
        if [ -f "$path.sig" ]; then
            printf '%s %s %s\n' "$path" "$kind" "$statement" >>"$work/whole"
            printf '%s  %s.sig\n' "$signatures" "$path" >>"$work/expected"
        fi
        [ -f "$path.json" ] || continue
        [ -f "$path.sig" ] || wrong=1
        printf '%s  %s.json\n' "$statement" "$path" >>"$work/expected"
    done <"$work/index"
    find entries -type f | xargs sha256sum 2>/dev/null | sort >"$work/found"
    sort "$work/expected" | cmp -s - "$work/found" && [ "$wrong" -eq 0 ]
}

signatures_hold() {
    while read -r path kind statement; do
        if [ -f "$path.json" ]; then
            statement_signed "$path.json" "$path.sig" allowed_signers || return 1
        else
            digest_signed "$statement" "$path.sig" allowed_signers || return 1
        fi
    done <"$work/whole"
    [ -s "$work/whole" ]
}

# Every key in the list stands in a charter or a change of keys.
keys_stand() {
    sed 's/^[^ ]* namespaces="[^" ]*" ssh-ed25519 //' allowed_signers >"$work/keys"
    while read -r key; do
        raw=$(raw_key "$key")
        [ -n "$raw" ] || return 1
        log=$(printf '01%s' "$raw" | unhex | base64)
        grep -qF -e "ssh-ed25519 $key\"" -e "+$log\"" "$work/governing" || return 1
    done <"$work/keys"
}

# The raw key, in hexadecimal, that the newest charter or change of keys gives the log.
newest_log_key() {
    awk '{ all = all $0 }
        END {
            while (match(all, /"log_key" *: *"[^"]*"/)) {
                last = substr(all, RSTART, RLENGTH)
                all = substr(all, RSTART + RLENGTH)
            }
            sub(/^"log_key" *: *"[^+]*[+][^+]*[+]/, "", last)
            sub(/"$/, "", last)
            print last
        }' "$work/governing" | base64 -d 2>/dev/null | hex | sed -n 's/^01\(.\{64\}\)$/\1/p'
}

documents_hold() {
    for folder in documents/*; do
        [ -d "$folder" ] || continue
        [ "$(wc -c <"$folder/salt")" -eq 16 ] || return 1
        [ "$(cat "$folder/salt" "$folder/content" | sum)" = "${folder#documents/}" ] || return 1
        grep -qF "\"${folder#documents/}\"" "$work/all" || return 1
    done
}

printf '%s\n' "$t_intro"
check "$t_sums" sums_hold
: >"$work/index"
: >"$work/expected"
: >"$work/all"
: >"$work/governing"
root=none
size=none
if read_leaves leaves; then
    root=$(root_of <"$work/leaf-hashes")
    size=$(wc -l <"$work/index" | awk '{ print $1 }')
fi
check "$t_root" head_says checkpoint "$size" "$root"
check "$t_entries" entries_hold
while read -r path kind statement; do
    [ -f "$path.json" ] || continue
    # In JSON a slash may be written in two ways.
    sed 's|\\/|/|g' "$path.json" >>"$work/all"
    case $kind in charter | keys) sed 's|\\/|/|g' "$path.json" >>"$work/governing" ;; esac
done <"$work/whole"
check "$t_keys" keys_stand
check "$t_signatures" signatures_hold
check "$t_head" head_signed checkpoint "$(newest_log_key)"
if [ -d documents ]; then check "$t_documents" documents_hold; fi
printf '\n%s\n  %s\n\n%s\n\n' "$t_fingerprint" "$(sed -n '1s/^[^ ]* [^ ]* \([^ ]*\) .*/\1/p' "$work/index")" "$t_left"
if [ "$failed" -eq 0 ]; then
    printf '%s\n' "$t_good"
else
    printf '%s\n' "$t_wrong"
fi
exit "$failed"
