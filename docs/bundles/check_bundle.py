#!/usr/bin/env python3
"""Checks a DueCourse bundle without DueCourse. docs/bundles.md describes the form.

    python3 check_bundle.py BUNDLE... [--key KEY.pem]...

Only the standard library is used. Signatures are checked with the command line tool openssl where there is one; where there is
none, the script says so and its verdict is about everything else. Exit codes: 0 sound, 1 a fault was found, 2 no bundle.
"""

import base64
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

LONGEST_LINE = (1 << 20) + 1024
PIECE = 48 * 1024
LARGEST_DOCUMENT = 200 * 1024 * 1024
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
SPKI = bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d03010703420004")
COMPARTMENTS = ["open", "working", "protection", "medical", "victim", "intelligence", "privilege", "destination"]
HASH, ID = re.compile("[0-9a-f]{64}").fullmatch, re.compile("[0-9a-f]{32}").fullmatch
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z").fullmatch


class Fault(Exception):
    pass


class NoBundle(Exception):
    pass


def must(holds, says):
    if not holds:
        raise Fault(says)


def sha(data):
    return hashlib.sha256(data).digest()


def unique(pairs):
    names = [name for name, _ in pairs]
    must(len(names) == len(set(names)), "a name stands twice")
    return dict(pairs)


def no_fraction(text):
    raise Fault(f"{text}: DueCourse writes whole numbers only")


def canonical(value):
    """RFC 8785 for what DueCourse writes: whole numbers, and names whose order is the same in UTF-16 and in code points."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


def read(line):
    try:
        value = json.loads(line.decode("utf-8"), object_pairs_hook=unique, parse_float=no_fraction, parse_constant=no_fraction)
        must(canonical(value) == line, "the line is not canonical JSON")
        return value
    except (ValueError, RecursionError) as error:
        raise Fault(f"the line is not canonical JSON: {error}") from None


def shape(value, *names):
    must(isinstance(value, dict) and sorted(value) == sorted(names), f"here should stand {', '.join(names)}")
    return [value[name] for name in names]


def number(value, least=0, most=(1 << 53) - 1):
    must(type(value) is int and least <= value <= most, f"{value} is not a number from {least} to {most}")
    return value


def text(value, matches, what):
    must(isinstance(value, str) and matches(value), f"{what} is not written as it should be")
    return value


def unbase64(written, size):
    must(isinstance(written, str) and re.fullmatch("[A-Za-z0-9_-]*", written), "this is no base64url")
    data = base64.urlsafe_b64decode(written + "=" * (-len(written) % 4)) if len(written) % 4 != 1 else b""
    must(len(data) == size and base64.urlsafe_b64encode(data).rstrip(b"=").decode() == written, "this is no base64url of the right length")
    return data


def ordered(payload):
    """The entries that an order to erase names."""
    what = payload.get("what") if isinstance(payload, dict) and payload.get("act") == "erasure-ordered" else None
    entries = what.get("entries") if isinstance(what, dict) else None
    return [entry for entry in entries if isinstance(entry, str)] if isinstance(entries, list) else []


def included(leaf, index, size, root, path):
    """RFC 9162, 2.1.3.2."""
    if index >= size:
        return False
    fn, sn, r = index, size - 1, leaf
    for p in path:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            r = sha(b"\x01" + p + r)
            while fn & 1 == 0 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = sha(b"\x01" + r + p)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and r == root


def verified(spki, message, signature):
    """Whether ES256 verifies; None where there is no openssl."""
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    if s > ORDER // 2:
        return False
    if not shutil.which("openssl"):
        return None

    def der(n):
        body = n.to_bytes(n.bit_length() // 8 + 1, "big")
        return b"\x02" + bytes([len(body)]) + body

    both = der(r) + der(s)
    with tempfile.TemporaryDirectory() as folder:
        names = [os.path.join(folder, name) for name in ("key.der", "signature", "message")]
        for name, data in zip(names, (spki, b"\x30" + bytes([len(both)]) + both, message)):
            with open(name, "wb") as file:
                file.write(data)
        done = subprocess.run(["openssl", "dgst", "-sha256", "-verify", names[0], "-keyform", "DER", "-signature", names[1], names[2]],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        return done.returncode == 0


class Checker:
    def __init__(self, file, pinned):
        self.file, self.pinned = file, pinned
        self.all, self.bytes, self.lines = hashlib.sha256(), 0, 0
        self.keys, self.unchecked, self.told = {}, False, []

    def line(self):
        line = self.file.readline(LONGEST_LINE + 1)
        must(line, "the file ends before its seal")
        must(line.endswith(b"\n"), "the file ends within a line, or the line is longer than any may be")
        self.lines += 1
        return line[:-1]

    def take(self, line):
        self.all.update(line + b"\n")
        self.bytes += len(line) + 1

    def next(self):
        line = self.line()
        self.take(line)
        return line

    def signed(self, key, message, signature, what):
        text(key, HASH, "the key's id")
        must(key in self.keys, f"the key of {what} is not in the bundle")
        must(not self.pinned or key in self.pinned, f"the key of {what} is not one that was named: {key}")
        answer = verified(self.keys[key], message, unbase64(signature, 64))
        must(answer is not False, f"the signature of {what} is wrong")
        self.unchecked |= answer is None

    def run(self):
        try:
            line = self.next()
            must(line.startswith(b'{"bundle":'), "the first line is not a bundle's")
            (header,) = shape(read(line), "bundle")
            audience, case, chains, form, keys, made, store = shape(header, "audience", "case", "chains", "form", "keys", "made", "store")
            must(form == "1", f"the bundle is of form {form}; this script reads form 1")
        except Fault as fault:
            raise NoBundle(str(fault)) from None
        text(audience, re.compile("[a-z0-9-]{1,40}").fullmatch, "the audience")
        text(case, ID, "the case"), text(store, ID, "the store"), text(made, MOMENT, "the moment")
        places = [COMPARTMENTS.index(c) if c in COMPARTMENTS else -1 for c in chains]
        must(places and -1 not in places and places == sorted(set(places)), "the chains are not in their order")
        self.case, self.store = case, store
        for _ in range(number(keys, 1, 16)):
            id, spki = shape(shape(read(self.next()), "key")[0], "id", "spki")
            spki = unbase64(spki, 91)
            must(spki.startswith(SPKI) and sha(spki).hex() == id, "the key's id is not its hash, or it is no key on P-256")
            must(not self.keys or id > max(self.keys), "the keys are not in their order")
            self.keys[id] = spki
        ahead = self.line()
        for name in chains:
            ahead = self.chain(name, ahead)
        self.seal(ahead)
        must(not self.file.read(1), "something stands after the seal")
        self.told.insert(0, f"case {case} for {audience}, made {made} by the store {store}")

    def chain(self, name, line):
        self.take(line)
        (chain,) = shape(read(line), "chain")
        compartment, entries, logged = shape(chain, "compartment", "entries", "logged")
        must(compartment == name, f"here should stand the chain {name}")
        number(entries, 0, 10_000_000), number(logged, 0, entries)
        if logged:
            checkpoint, key, signature = shape(read(self.next()), "checkpoint", "key", "signature")
            at, log, root, size, store = shape(checkpoint, "at", "log", "root", "size", "store")
            text(at, MOMENT, "the moment"), text(root, HASH, "the root"), number(size)
            must(re.fullmatch(name + "/(0|[1-9][0-9]{0,4})", str(log)) and store == self.store, "the head is that of another log or store")
            self.signed(key, canonical(checkpoint), signature, "the log's head")
            index, path = shape(shape(read(self.next()), "proof")[0], "index", "path")
            number(index)
            must(isinstance(path, list) and len(path) <= 62, "the path is too long")
            path = [bytes.fromhex(text(p, HASH, "a hash of the path")) for p in path]
        previous, last, erased, unordered = "0" * 64, "", 0, set()
        line = self.line()
        for n in range(1, entries + 1):
            self.take(line)
            entry = read(line)
            gone = entry.get("erased") is True if isinstance(entry, dict) else False
            envelope = shape(entry, "entry", "erased")[0] if gone else shape(entry, "entry", "payload", "salt")[0]
            at, of, commitment, where, place, before, v = shape(envelope, "at", "case", "commitment", "compartment", "number", "previous", "v")
            text(at, MOMENT, "the moment"), text(commitment, HASH, "the commitment")
            must((of, where, place, v) == (self.case, name, n, 1), f"entry {name}.{n} names another case or place")
            must(before == previous, f"entry {name}.{n} does not name the hash of the one before it")
            must(at >= last, f"entry {name}.{n} is earlier than the one before it")
            if not gone:
                payload = canonical(entry["payload"])
                must(sha(unbase64(entry["salt"], 32) + payload).hex() == commitment, f"entry {name}.{n} does not say what was committed to")
                unordered.difference_update(ordered(entry["payload"]))
            else:
                unordered.add(f"{name}.{n}")
            erased += gone
            previous, last = sha(canonical(envelope)).hex(), at
            if n == logged:
                must(included(sha(b"\x00" + bytes.fromhex(previous)), index, size, bytes.fromhex(root), path), f"the proof does not lead from {name}.{n} to the log's head")
            line = self.line()
            while line.startswith(b'{"document":'):
                must(not gone, "a document follows an entry that does not name it")
                line = self.document(line, payload)
        must(not unordered, f"what {', '.join(sorted(unordered))} said is gone, and no later entry of the chain orders that it be erased")
        self.told.append(f"{name}: {entries} entries, {erased} erased, {logged} in the log" + (f" {log} of {size}" if logged else ""))
        return line

    def document(self, line, payload):
        self.take(line)
        size, hash = shape(shape(read(line), "document")[0], "bytes", "sha256")
        text(hash, HASH, "the document's hash"), number(size, 0, LARGEST_DOCUMENT)
        must(b'"' + hash.encode() + b'"' in payload, "a document follows an entry that does not name it")
        missing, whole = size, hashlib.sha256()
        while missing:
            piece = unbase64(shape(read(self.next()), "piece")[0], min(missing, PIECE))
            whole.update(piece)
            missing -= len(piece)
        must(whole.hexdigest() == hash, "the bytes of a document are not those of its hash")
        return self.line()

    def seal(self, line):
        end, key, signature = shape(read(line), "end", "key", "signature")
        due = {"bytes": self.bytes, "case": self.case, "lines": self.lines - 1, "sha256": self.all.hexdigest(), "store": self.store}
        must(end == due, "the seal is over other bytes than those before it")
        self.signed(key, canonical(end), signature, "the whole bundle")
        self.told.append(f"sealed with the key {key}")


def key_id(name):
    with open(name, encoding="ascii") as file:
        found = re.search("-----BEGIN PUBLIC KEY-----(.*?)-----END PUBLIC KEY-----", file.read(65536), re.S)
    return sha(base64.b64decode(found.group(1))).hex() if found else None


def main(arguments):
    files, pinned, worst = [], [], 0
    while arguments:
        argument = arguments.pop(0)
        (pinned if argument == "--key" else files).append(arguments.pop(0) if argument == "--key" and arguments else argument)
    try:
        pinned = [key_id(name) for name in pinned]
    except (OSError, ValueError):
        pinned = [None]
    if not files or None in pinned:
        print(__doc__ if not files else "A key's file holds no public key.", file=sys.stderr)
        return 2
    for name in files:
        try:
            with open(name, "rb") as file:
                checker = Checker(file, pinned)
                checker.run()
            note = "signatures were NOT checked: there is no openssl here" if checker.unchecked else \
                "signed with a key that was named" if pinned else "it fits itself; nobody has said whose keys these are"
            print(f"Sound: {name}: {'; '.join(checker.told)}; {note}")
        except Fault as fault:
            print(f"Refused: {name}: line {checker.lines}: {fault}")
            worst = max(worst, 1)
        except (NoBundle, OSError) as fault:
            print(f"Refused: {name}: no bundle: {fault}")
            worst = 2
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
