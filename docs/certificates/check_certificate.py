#!/usr/bin/env python3
"""Checks a DueCourse certificate. Shares no code with DueCourse; the rules are in README.md beside it.

    duecourse why case.yaml RULE --certificate | python3 check_certificate.py
    python3 check_certificate.py CERTIFICATE…
Exit 0: in each, every step follows, and the last is the answer. Exit 1: one is refused, with its first fault.
"""
import calendar, datetime, hashlib, re, sys
D = datetime.date
WORD = {"no": 0, "unknown": 1, "yes": 2}

class Refused(Exception):
    pass

def need(ok, why):
    if not ok: raise Refused(why)

def day(text):
    if text.startswith("-"): return D.min          # before the calendar of this script: no beginning
    return D.max if len(text.split("-")[0]) > 4 else D.fromisoformat(text)

def later(d, years, months, weeks, days, early):
    """The same day so much later. Where that month has no such day: its last day, or the first of the next."""
    if d in (D.min, D.max): return d
    total = d.year * 12 + d.month - 1 + years * 12 + months
    year, month = divmod(total, 12)
    last = calendar.monthrange(year, month + 1)[1]
    moved = D(year, month + 1, min(d.day, last)) + datetime.timedelta(weeks * 7 + days)
    short = (years or months) and not days and moved.day < d.day
    return moved + datetime.timedelta(1) if short and not early else moved

class Certificate:
    def __init__(self, text):
        body, mark, digest = text.rpartition("sum: ")
        need(mark and hashlib.sha256(body.encode()).hexdigest() == digest.strip(), "the sum does not fit the text")
        head, held, steps = re.split(r"\nWHAT THE CASE HOLDS.*\n|\nSTEPS.*\n", body)
        need(head.startswith("DUECOURSE CERTIFICATE 1\n"), "this is not a certificate of a kind this script knows")
        self.head = dict(line.split(": ", 1) for line in head.strip().split("\n")[1:])
        self.facts, self.steps = {}, {}
        for line in held.strip().split("\n") if held.strip() else []:
            label, _, value = line.split(" | ")[:3]
            need(label not in self.facts, label + " is stated twice")
            self.facts[label] = value
        for line in steps.strip().split("\n"):
            number, answer, rule = line.split(" | ")[:3]
            need(int(number) == len(self.steps) + 1, "steps are not numbered one after another")
            found = self.answer(rule)
            need(found == WORD[answer], f"step {number}: '{rule}' gives {[w for w in WORD if WORD[w] == found][0]}, not {answer}")
            self.steps[int(number)] = found
        need(self.steps and self.steps[len(self.steps)] == WORD[self.head["answer"]], "the last step is not the answer")
    def step(self, number):
        need(int(number) in self.steps, f"step {number} is used before it stands")
        return self.steps[int(number)]
    def value(self, label, kind):
        """The value of what the case holds; None where it is not known."""
        need(label in self.facts, f"{label} is not stated")
        sort, _, value = self.facts[label].partition(" ")
        need(sort in (kind, "unknown"), f"{label} is a {sort}, not a {kind}")
        return None if sort == "unknown" else value
    def moments(self, text):
        """The first and last second of a day as far as it is known, and whether the law fixes the hour."""
        base, *moves = text.split("+")
        base, _, assessed = base.partition("/")
        if "T" in base:
            at = datetime.datetime.fromisoformat(base)
            return at, at, not assessed
        value = (base + " to " + base) if base[0] != "F" else self.value(base, "day") or "-1 to 99999"
        first, last = (day(v) for v in value.split(" to "))
        for move in moves:
            by = [int(n) for n in re.fullmatch(r"(-?\d+)y(-?\d+)m(-?\d+)w(-?\d+)d", move).groups()]
            first, last = later(first, *by, True), later(last, *by, False)
        end = datetime.time(0) if base[0] != "F" and not moves else datetime.time(23, 59, 59)
        return datetime.datetime.combine(first, datetime.time(0)), datetime.datetime.combine(last, end), False
    def days(self, left, order, right):
        (a, b, m), (c, d, n) = self.moments(left), self.moments(right)
        if not (m or n): a, b, c, d = (x.date() for x in (a, b, c, d))
        if order in ("after", "on-or-after"): a, b, c, d = c, d, a, b
        if order in ("before", "after"): return 2 if b < c else 0 if a >= d else 1
        return 2 if b <= c else 0 if a > d else 1
    def exact(self, text):
        first, last, _ = self.moments(text)
        return first.date() if first.date() == last.date() else None
    @staticmethod
    def reaches(term, threshold):
        if term == "indeterminate": return 2
        (m, d), (tm, td) = ([int(n) for n in re.findall(r"\d+", t)] for t in (term, threshold))
        if m != tm:
            if m > tm: return 2
            years, months = divmod(tm - m, 12)      # the fewest days that many calendar months can have
            return 0 if d < 365 * years + (0, 31, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334)[months] else 1
        return 2 if d >= td else 0
    def between(self, label, threshold, kind, reaches):
        value = self.value(label, kind)
        if value is None: return 1
        least, most = value.split(" to ")
        return 2 if reaches(least, threshold) == 2 else 0 if most != "any" and reaches(most, threshold) == 0 else 1
    def answer(self, rule):
        word, _, rest = rule.partition(" ")
        part = rest.split(" ")
        if word in ("all", "any"):
            cited, _, of = rest.rpartition("of ")
            got = [self.step(n) for n in re.findall(r"\d+", cited)]
            one, other = (0, 2) if word == "all" else (2, 0)
            if one in got: return one
            need(len(got) == int(of), f"'{rule}' leaves a part out")
            return 1 if 1 in got else other
        if word == "always": return 2
        if word in ("never", "not-in-force"): return 0
        if word in ("text-not-read", "beyond-the-statute-book"): return 1
        if word == "not": return 2 - self.step(rest)
        if word == "is": return self.step(rest)
        if word == "gap": return need(self.step(rest) != 0, "the part not encoded does not matter") or 1
        if word == "unless": return need(self.step(part[0]) == 0, "the part not encoded may matter") or self.step(part[2])
        if word == "as-at": return need(self.exact(part[0]) == day(part[1]), "that is not the day") or self.step(part[3])
        if word == "day-not-fixed": return need(self.exact(rest) is None, "the day is fixed") or 1
        if word == "doubt":
            ruling, person, state = self.value(part[0], "ruling"), self.step(part[2]), self.step(part[4])
            return person if person == state or ruling == "person" else state if ruling == "state" else 1
        if word == "others": return {("complete", "some"): 0, ("complete", "each"): 2}.get((self.value(part[0], "list"), part[1]), 1)
        if word == "exists":
            on, file, began = day(part[2]), day(part[4]), self.value(part[0], "day")
            if began is None: return 2 if on >= file else 1
            first, last = (day(v) for v in began.split(" to "))
            return 2 if last <= on else 0 if first > on else 1
        if word == "yes-no": return WORD[self.value(part[0], "yes-no") or "unknown"]
        if word == "one-of":
            value = self.value(part[0], "word")
            return 1 if value is None else 2 if value in rest.split(" in ", 1)[1].split(", ") else 0
        if word == "same":
            one, two = self.value(part[0], "word"), self.value(part[1], "word")
            return 1 if None in (one, two) else 2 if one == two else 0
        if word == "recorded": return 1 if self.facts[rest] == "unknown" else 2
        if word == "judged": return {"met": 2, "not-met": 0}.get(self.value(rest, "judgement"), 1)
        if word == "judged-so-far": return 2 if self.value(rest, "judgement") == "met" else 0
        if word == "term": return self.between(part[0], " ".join(part[2:]), "term", self.reaches)
        if word in ("number", "measure"): return self.between(part[0], part[2], "number", lambda a, b: 2 if int(a) >= int(b) else 0)
        if word == "days": return self.days(*part)
        raise Refused(f"'{rule}' is no rule this script knows")

def check(text):
    try:
        checked = Certificate(text)
        return f"Every one of {len(checked.steps)} steps follows. {checked.head['question']} {checked.head['answer']}."
    except (Refused, ValueError, KeyError, IndexError, AttributeError) as fault:
        return f"Refused: {fault}"

if __name__ == "__main__":
    said = [check(open(name, encoding="utf-8").read()) for name in sys.argv[1:]] or [check(sys.stdin.read())]
    print("\n".join(said))
    sys.exit(any(line.startswith("Refused") for line in said))
