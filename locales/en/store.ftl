# Where a ledger's bytes lie.

store-no-such-path = There is nothing at { $path }. Check the path.
store-not-a-directory = { $path } is not a directory. Give the directory that holds the ledger.
store-no-ledger = There is no ledger in { $path }. Give the directory of the ledger itself; directories above it are not searched.
store-no-main-branch = The repository { $path } has no branch “main”, and a ledger lies on “main”. Check the path; if a new ledger was being made here and that failed, remove the directory and make it again.
store-reftable = The repository { $path } keeps its branches in the reftable format, which we cannot read. Run: git -C { $path } refs migrate --ref-format=files
store-sha256 = The repository { $path } has SHA-256 objects; a ledger has SHA-1 objects. Ask the keeper of the ledger for another copy, or unpack it as plain files.
store-other-owner = The repository { $path } belongs to another user of this computer, so it is not opened. If you trust it, run: git config --global --add safe.directory { $path }
store-unreadable = { $path } cannot be read ({ $detail }). Check whether you have the right to read it, and whether the disk is sound.
store-unwritable = { $path } cannot be written ({ $detail }). Check whether you have the right to write there, and whether the disk is sound. Then try again.
store-full = The disk that holds { $path } is full. Make room, then try again; the ledger is as it was.
store-corrupt = Bytes in { $path } are missing or damaged (git: { $detail }). Do not append to it. Run git fsck there, and get a sound copy from a mirror or a backup.
store-locked = Another program keeps the branch “main” locked ({ $path }). Try again in a moment. If it stays so and no git is running, remove that file.
store-busy = Somebody else is appending to { $path }. Try again in a moment.
store-moved = The ledger in { $path } was changed by somebody else meanwhile. Nothing was written. Try again.
store-uncertain = The ledger in { $path } was written, but it is not certain that this survives a power cut. Check the disk, and verify the ledger before you append again.
store-only-plain-files = The ledger in { $path } consists of plain files, without git: it can be read and not appended to. Append in the git repository of the ledger.
store-not-empty = { $path } is not empty. Give a directory that is empty or does not exist yet.
store-unfinished = The making of a ledger was begun in { $path } and never finished; there is no ledger in it yet. Remove that directory and make the ledger again.
store-too-many-paths = There is more in { $path } than a ledger holds; we read at most { $most } paths. Check whether this is the ledger that you meant.
store-stray = “{ $stray }” is no part of a ledger, so nothing was copied. Verify the ledger first.
store-too-large = “{ $name }” has { $size } bytes; that is more than we read. Verify the ledger, and ask its keeper what this is.
store-no-document = There is no document “{ $name }” beside this ledger. Check the name; it may have been erased.
store-not-signed = The commit could not be signed ({ $detail }). Nothing was changed. Check the key of the log, then try again.
store-git = Git cannot do this in { $path } ({ $detail }). Run git fsck there to see what is wrong.
