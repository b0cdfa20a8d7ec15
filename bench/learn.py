"""Learns from the labelled companies how much each fact weighs, and says how well that does on a company not seen.

usage: python bench/learn.py [COMPANY …]         the figures of each company, read with what the others teach
       python bench/learn.py --write [MODEL …]   learns these models (all, where none is named) from the companies and
                                                 writes weights.py (wishes) and gist_weights.py (purpose)

Four small models (logistic regression, the first with three classes): is a mention of a system wanted and to be done
what with, is a level's name what is wanted of it, does a deed mean a level, is a named person the one who shall have
it. Their weights start from `PRIORS`, what any clerk would say before the first example, and are drawn back to them.
Three more have thousands of facts and no priors, and are learned with scikit-learn (`pip install -e '.[learn]'`), which
mailbot itself does not need: the gist, what a mail is for as a whole; the verdict, whether what has the form of a wish
is one, which the `traps.jsonl` of the companies and the pairs of `wish_or_not/` teach, too; and which level is meant of
those that are named, which the traps teach, too. What a mail sounds like is a fact of its mentions: to learn from, it
is told by a gist that other companies taught, for it is not as sure of unseen mails.
"""

import json
import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import Any, NamedTuple

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).parents[1]))

from mailbot import bootstrap
from mailbot.core.catalog import Person
from mailbot.core.understanding import Intent, understand
from mailbot.core.understanding.naming.index import Index, index_of
from mailbot.core.understanding.purpose import gist as gist_module
from mailbot.core.understanding.purpose import gist_weights
from mailbot.core.understanding.purpose.apart import Apart, marks_of, sentences_of, take_apart
from mailbot.core.understanding.purpose.gist import gist_facts
from mailbot.core.understanding.purpose.gist import learned as as_the_gist_reads_them
from mailbot.core.understanding.purpose.unwished import wishing
from mailbot.core.understanding.wishes import sureness, verdict, verdict_weights, weights
from mailbot.core.understanding.wishes.drafts import Site
from mailbot.core.understanding.wishes.features import Whole, facts, pair_facts, person_facts, whole
from mailbot.core.understanding.wishes.levels import meant, meant_weights
from mailbot.core.understanding.wishes.levels.fitting import level_facts
from mailbot.core.understanding.wishes.levels.meant import around_level
from mailbot.core.understanding.wishes.levels.saying import saying
from mailbot.core.understanding.wishes.people.whom import namings
from mailbot.core.understanding.wishes.sureness import Sureness
from mailbot.core.understanding.wishes.verdict import around
from mailbot.core.understanding.wishes.wishes import sites_of
from tests.corpus.lines import message_of
from tests.corpus.scoring import HERE, read_mails, score
from tests.corpus.test_patterns import filled

ACTIONS = ("request", "revoke", "extend")
ANSWERS = frozenset((Intent.DECISION, Intent.ANSWER, Intent.AUTO_REPLY, Intent.BOUNCE))
"""What answers one of our mails, or no person wrote: it asks for nothing."""
EPOCHS, PULL, PACE, LEAST = 30, 0.006, 0.03, 3
SOUNDS = ("request", "revoke", "extend", "withdraw", "status", "my_access", "help", "other")
TEACHERS, SMALL = 3, 0.025
"""A fact of the gist teaches that is found in the mails of so many companies, so that the words of one company are not
learned; a weight below the last is left out."""
UNTAUGHT = (
    *("bellrose", "calderwick", "cerronova", "fernleigh", "hochlind", "montvere", "ottermill", "oystermouth"),
    *("pitfalls", "quantrell", "snares", "stavenmoor", "vitrane"),
)
"""Nothing is learned from these companies: they tell how the models read unseen mail."""
UNTAUGHT_TRAPS = ("valle", "velmar")
"""Nor is anything from the traps of these."""
PAIRS = HERE.parent / "core" / "understanding" / "wishes" / "wish_or_not"
FOLDS = 6
"""In so many parts the companies are heard, each with the gist that the other parts teach."""
FREEDOM = {"GIST": 0.1, "VERDICT": 0.05, "MEANT": 0.05}
"""How little the weights are drawn to 0 (scikit-learn's C)."""
SEEN = 5
"""A fact of the verdict teaches that so many mentions have."""
PLACES = {
    "weights.py": Path(sureness.__file__).parent,
    "gist_weights.py": Path(gist_weights.__file__).parent,
    "verdict_weights.py": Path(verdict.__file__).parent,
    "meant_weights.py": Path(meant.__file__).parent,
}
SHOWN = [
    "intent",
    "no_wrong_route",
    "no_wrong_decision",
    "straight_through",
    "asks_back",
    "names_the_unknown",
    "beneficiaries",
    "until",
    "urgent",
    "justification",
    "decision",
    "answer_choice",
]

Row = tuple[float, ...]
Example = tuple[frozenset[str], int]

WANTED: Mapping[str, float] = {
    "denied": -3, "refused": -1.5, "behind not": -0.5, "part of a longer name": -0.7, "ordinary word": -1,
    "another is asked": -0.7, "asked for right after": 0.6, "behind keep": -1.5, "followed by keep": -2,
    "behind stay": -1, "followed by stay": -1, "opens with inquire": -0.4, "clause keep": -2, "sentence keep": -0.7,
    "clause shield": -2, "mail shield": -1.5, "mail newsletter": -3, "clause have": -0.5, "clause past": -1,
    "clause trouble": -1, "mail trouble": -0.7, "clause question": -1, "mail question": -0.5, "clause wish": 1,
    "clause grant": 0.7, "sentence asks": 0.7, "clause is asked": 1, "clause is against": -1, "clause duty": 0.5,
    "mail duty": 0.4, "list asks": 1.5, "mail thanks_for": -0.5, "clause thanks_for": -2, "clause lack": 0.7,
    "mail withdraw": -1, "mail status": -1, "mail my_access": -1.5, "mail help": -1,
}  # fmt: skip
REVOKE: Mapping[str, float] = {
    "clause revoke": 2, "sentence revoke": 1, "mail revoke": 0.7, "list revoke": 1.5, "clause any_more": 1,
    "clause remove": 1.5, "opens with remove": 1, "mail remove": 0.5, "after remove": 0.5,
}  # fmt: skip
EXTEND: Mapping[str, float] = {
    "clause extend": 2, "sentence extend": 1, "mail extend": 0.7, "list extend": 1.5, "clause prolong": 1.5,
    "mail prolong": 0.5, "opens with prolong": 0.7,
}  # fmt: skip
LEVEL: Mapping[str, float] = {
    "denied": -3, "refused": -1, "clause keep": -2.5, "sentence keep": -0.3, "behind keep": -1.5,
    "followed by keep": -2.5, "clause stay": -1, "behind stay": -1.5, "followed by stay": -1.5, "clause have": -1.5,
    "behind have": -1, "followed by have": -1.5, "behind hold": -0.5, "clause hold": -0.3, "from": -3,
    "clause past": -1.5, "clause trouble": -1, "opens with inquire": -0.5, "clause is against": -0.7,
    "clause is asked": 1, "clause wish": 0.7, "clause grant": 0.5, "system beside": 1, "another system is nearer": -1.5,
    "in the plural": -0.5, "written small": -0.5, "a mere word": -1, "called a level": 0.7, "list have": -1.5,
    "list keep": -2,
}  # fmt: skip
PERSON: Mapping[str, float] = {
    "has left": -0.3, "is the writer": -2, "governed": 1.5, "manages the writer": -1, "asking first_person": -1,
    "asking one": 0.7, "asking they": 0.7, "clause needs": 0.3, "possessive access": 1, "followed by needs": 1.5,
}  # fmt: skip
PRIORS: Mapping[str, Mapping[str, Row]] = {
    "MENTION": {
        fact: (
            WANTED.get(fact, 0.0) - (REVOKE.get(fact, 0.0) + EXTEND.get(fact, 0.0)) / 2,
            WANTED.get(fact, 0.0) + REVOKE.get(fact, 0.0),
            WANTED.get(fact, 0.0) + EXTEND.get(fact, 0.0),
        )
        for fact in (*WANTED, *REVOKE, *EXTEND)
    },
    "LEVEL": {fact: (weight, 0.0, 0.0) for fact, weight in LEVEL.items()},
    "PERSON": {fact: (weight, 0.0, 0.0) for fact, weight in PERSON.items()},
    "DEED": {},
}
MODELS = (*PRIORS, "GIST", "VERDICT", "MEANT")
TRAPPED = ("VERDICT", "MEANT")
"""What the traps teach, too."""


class Learned(NamedTuple):
    """A model: how much each fact weighs for each class, and where it starts."""

    weights: dict[str, Row]
    bias: Row


class Labelled(NamedTuple):
    """A labelled mail made ready: its parts, its facts, and the label."""

    mail: Apart
    whole: Whole
    expect: Mapping[str, Any]
    index: Index

    @property
    def rows(self) -> set[tuple[str, str]]:
        """The entitlements that the label leaves possible."""
        asked = (row for wish in self.expect["ask"] for row in wish["candidates"])
        return {(row["system"], row["access_level"]) for row in (*self.expect["items"], *asked)}

    @property
    def filed(self) -> bool:
        return self.expect["intent"] in ACTIONS


def labelled(company: Path) -> Iterator[Labelled]:
    """The mails of a company, or of a file in its folder, that may ask for something: not machine mail, decisions or
    answers."""
    catalog, _ = bootstrap.load_catalog(company.parent if company.suffix else company)
    index = index_of(catalog)
    for mail, message in read_mails(company):
        if not message.machine and understand(message, catalog).intent not in ANSWERS:
            yield _made_ready(mail["expect"], take_apart(message, catalog), index)


def _made_ready(expect: Mapping[str, Any], apart: Apart, index: Index) -> Labelled:
    return Labelled(apart, whole(sentences_of(apart), marks_of(apart)), expect, index)


def mention_examples(one: Labelled) -> Iterator[Example]:
    """Each mention with what is wanted of it: 0 nothing, 1 request, 2 revoke, 3 extend."""
    wanted = {system for system, _ in one.rows} if one.filed else set()
    body = {m.systems for line in one.whole.sentences if not line.segment.subject for m in line.mentions}
    for at, line in enumerate(one.whole.sentences):
        for mention in line.mentions:
            if not (line.segment.subject and mention.systems in body):
                label = 1 + ACTIONS.index(one.expect["intent"]) if wanted & set(mention.systems) else 0
                yield facts(one.whole, at, mention, one.index), label


def level_examples(one: Labelled) -> Iterator[Example]:
    """Each level name for each wanted system, and whether it is what is wanted; none is where the level is open."""
    for system in sorted({system for system, _ in one.rows}) if one.filed else ():
        levels = {level.name: level.row.access_level for level in one.index.levels[system]}
        possible = {level for name, level in one.rows if name == system}
        is_open = len(levels) > 1 and possible == set(levels.values())
        for at, line in enumerate(one.whole.sentences):
            for hit in line.hits:
                if hit.name in levels:
                    found = pair_facts(one.whole, at, hit, system, one.expect["intent"], one.index)
                    yield found, int(not is_open and levels[hit.name] in possible)


def deed_examples(one: Labelled) -> Iterator[Example]:
    """The levels of each wanted system none of whose wanted levels is named, and whether they are what is meant."""
    named = {row["system"] for row in one.expect["items"]} if one.filed else set()
    asked = {wish["system"] for wish in one.expect["ask"] if wish["system"]} if one.filed else set()
    items = {(row["system"], row["access_level"]) for row in one.expect["items"]} if one.filed else set()
    for system in sorted(named | asked):
        levels = one.index.levels[system]
        wanted = {level.name for level in levels if (system, level.row.access_level) in items}
        sites = [
            Site(at, mention, Sureness(1.0, "request", 1.0, ()))
            for at, line in enumerate(one.whole.sentences)
            for mention in line.mentions
            if system in mention.systems
        ]
        said = any(hit.name in wanted for line in one.whole.sentences for hit in line.hits)
        if sites and len(levels) > 1 and not said:
            words = saying(one.whole.sentences, sites, frozenset((system,)))
            for level, found in level_facts(words, levels):
                yield found, int(level.name in wanted)


def meant_examples(one: Labelled) -> Iterator[Example]:
    """Each level's name for each system that may be wished for, with what stands around it, and whether it is what is
    wanted."""
    mail = whole(wishing(sentences_of(one.mail)), marks_of(one.mail))
    wanted = {system for system, _ in one.rows} if one.filed else set()
    actions = {name: site.sureness.action for site in sites_of(mail, one.index) for name in site.mention.systems}
    actions |= dict.fromkeys(wanted, one.expect["intent"])
    for system, action in sorted(actions.items()):
        levels = {level.name: level.row.access_level for level in one.index.levels[system]}
        possible = {level for name, level in one.rows if name == system} if system in wanted else set()
        is_open = possible == set(levels.values())
        for at, line in enumerate(mail.sentences):
            for hit in line.hits if len(levels) > 1 else ():
                if hit.name in levels:
                    found = around_level(mail, at, hit, system, action, one.index)
                    yield found, int(not is_open and levels[hit.name] in possible)


def person_examples(one: Labelled) -> Iterator[Example]:
    """Each person named in a mail that asks for something, and whether it is for them."""
    systems = {system for system, _ in one.rows} if one.filed else set()
    lines = one.whole.sentences
    asking = [at for at, line in enumerate(lines) if any(systems & set(m.systems) for m in line.mentions)]
    asking = asking or [at for at, line in enumerate(lines) if line.asked and one.filed]
    named = namings(one.whole) if asking and "beneficiaries" in one.expect else []
    for naming in named:
        label = _is_for(naming.name.people, one.expect["beneficiaries"])
        yield person_facts(one.whole, naming, named, asking, one.mail.sender), int(label)


def _is_for(people: Sequence[Person], beneficiaries: Sequence[str | None]) -> bool:
    emails = {person.email for person in people}
    return bool(emails & set(beneficiaries)) or (None in beneficiaries and len(emails) > 1)


def gist_examples(one: Labelled) -> Iterator[Example]:
    """The mail as a whole, and what it is for; what answers one of our mails is read apart."""
    if one.expect["intent"] in SOUNDS:
        yield gist_facts(one.whole.sentences), SOUNDS.index(one.expect["intent"])


def verdict_examples(one: Labelled) -> Iterator[Example]:
    """Each mention that may be wished for, and whether it is."""
    wanted = {system for system, _ in one.rows} if one.filed else set()
    mail = whole(wishing(sentences_of(one.mail)), marks_of(one.mail))
    for site in sites_of(mail, one.index):
        yield around(mail, site), int(bool(wanted & set(site.mention.systems)))


def pair_examples() -> Iterator[Example]:
    """What the mails teach that resemble each other in pairs, one a wish and the other none (`test_wish_or_not.py`)."""
    catalog, _ = bootstrap.load_catalog(HERE / "stbrigid")
    index = index_of(catalog)
    for line in (line for file in sorted(PAIRS.glob("*.txt")) for line in file.read_text("utf-8").splitlines()):
        meant, written, text = (part.strip() for part in line.split("|", 2))
        sign, _, rest = meant.partition(" ")
        systems = [name.partition(" (")[0] for name in rest.partition(" ")[2].split(", ") if sign != "0"]
        expect = {
            "intent": dict(zip("+->", ACTIONS, strict=True)).get(sign, "other"),
            "items": [{"system": system, "access_level": ""} for system in systems],
            "ask": [],
        }
        for subject in [written] if written else ["", "access"]:
            yield from verdict_examples(
                _made_ready(expect, take_apart(message_of(catalog, text, subject), catalog), index)
            )


def pattern_examples() -> Iterator[Example]:
    """The gist of each pattern, with names of some company in it."""
    dice = random.Random(1)  # noqa: S311  # a choice of examples, no secret
    for line in (HERE / "patterns.jsonl").read_text("utf-8").splitlines():
        pattern = json.loads(line)
        catalog, text, _, _ = filled(pattern, dice)
        yield from gist_examples(
            _made_ready(pattern, take_apart(message_of(catalog, text, ""), catalog), index_of(catalog))
        )


EXAMPLES = {
    "MENTION": mention_examples,
    "LEVEL": level_examples,
    "DEED": deed_examples,
    "PERSON": person_examples,
    "GIST": gist_examples,
    "VERDICT": verdict_examples,
    "MEANT": meant_examples,
}
Taught = Mapping[str, Mapping[str, Sequence[Example]]]


def learn(examples: Sequence[Example], prior: Mapping[str, Row], classes: int) -> Learned:
    """The model these examples teach: stochastic gradient descent, the same at every run."""
    often = Counter(fact for found, _ in examples for fact in found)
    rows = [(sorted(f for f in found if often[f] >= LEAST or f in prior), label) for found, label in examples]
    weights = {fact: list(row) for fact, row in prior.items()}
    for found, _ in rows:
        for fact in found:
            weights.setdefault(fact, [0.0, 0.0, 0.0])
    bias, dice = [0.0, 0.0, 0.0], random.Random(1)  # noqa: S311  # an order of examples, no secret
    for epoch in range(EPOCHS):
        dice.shuffle(rows)
        pace = PACE / (1 + 0.1 * epoch)
        for found, label in rows:
            _step(weights, bias, found, label, pace, prior, classes)
    return Learned({fact: (row[0], row[1], row[2]) for fact, row in weights.items()}, (bias[0], bias[1], bias[2]))


def _step(
    weights: dict[str, list[float]],
    bias: list[float],
    found: Sequence[str],
    label: int,
    pace: float,
    prior: Mapping[str, Row],
    classes: int,
) -> None:
    totals = [bias[k] + sum(weights[fact][k] for fact in found) for k in range(classes)]
    highest = max(0.0, *totals)
    shares = [math.exp(total - highest) for total in totals]
    whole_share = sum(shares) + math.exp(-highest)
    for k in range(classes):
        wrong = shares[k] / whole_share - (label == k + 1)
        bias[k] -= pace * wrong
        for fact in found:
            row = weights[fact]
            row[k] -= pace * (PULL * (row[k] - prior.get(fact, (0.0, 0.0, 0.0))[k]) + wrong)


def learn_gist(taught: Mapping[str, Sequence[Example]]) -> Learned:
    """The gist that the mails of these companies teach."""
    telling = _telling(taught)
    return _regressed([example for found in taught.values() for example in found], telling, "GIST")


def _regressed(examples: Sequence[Example], telling: Set[str], model: str) -> Learned:
    """The logistic regression that these examples teach by the facts that tell."""
    table = DictVectorizer()
    rows = table.fit_transform([dict.fromkeys(sorted(found & telling), 1) for found, _ in examples])
    fitted = LogisticRegression(C=FREEDOM[model], max_iter=300).fit(rows, [label for _, label in examples])
    columns = {fact: fitted.coef_[:, at] for at, fact in enumerate(table.get_feature_names_out())}
    kept = {fact: tuple(column) for fact, column in columns.items() if abs(column).max() >= SMALL}
    return Learned(kept, tuple(fitted.intercept_))


def _telling(taught: Mapping[str, Sequence[Example]]) -> set[str]:
    """The facts that are found in enough mails, and in those of enough companies."""
    often = Counter(fact for examples in taught.values() for found, _ in examples for fact in found)
    where: dict[str, set[str]] = defaultdict(set)
    for name, examples in taught.items():
        for fact in {fact for found, _ in examples for fact in found}:
            where[fact].add(name)
    return {fact for fact, count in often.items() if count >= LEAST and len(where[fact]) >= TEACHERS}


def examples_of(
    ready: Mapping[str, Sequence[Labelled]], traps: Mapping[str, Sequence[Labelled]]
) -> dict[str, dict[str, list[Example]]]:
    """What each company teaches each model, the patterns the gist, and the traps the verdict."""
    gists = {name: [row for one in mails for row in gist_examples(one)] for name, mails in ready.items()}
    gists["patterns"] = list(pattern_examples())
    examples: dict[str, dict[str, list[Example]]] = {"patterns": {model: [] for model in MODELS}}
    names = random.Random(1).sample(sorted(ready), len(ready))  # noqa: S311  # a choice of examples, no secret
    for heard in (names[at::FOLDS] for at in range(FOLDS)):
        use({"GIST": learn_gist({name: found for name, found in gists.items() if name not in heard})})
        for name in heard:
            again = [_made_ready(one.expect, one.mail, one.index) for one in ready[name]]
            examples[name] = {model: [row for one in again for row in EXAMPLES[model](one)] for model in MODELS}
    use({"GIST": as_written("GIST")})
    examples["patterns"]["GIST"] = gists["patterns"]
    examples["patterns"]["VERDICT"] = list(pair_examples())
    for name, mails in traps.items():
        nothing: dict[str, list[Example]] = {model: [] for model in MODELS}
        examples[name] = nothing | {model: [row for one in mails for row in EXAMPLES[model](one)] for model in TRAPPED}
    return examples


def learned_from(examples: Taught, companies: Sequence[str], models: Sequence[str] = MODELS) -> dict[str, Learned]:
    """The models that these companies teach."""
    return {model: _learned(examples, companies, model) for model in models}


def _learned(examples: Taught, companies: Sequence[str], model: str) -> Learned:
    if model == "GIST":
        return learn_gist({name: examples[name][model] for name in companies})
    if model in TRAPPED:
        rows = [example for name in companies for example in examples[name][model]]
        often = Counter(fact for found, _ in rows for fact in found)
        return _regressed(rows, {fact for fact, count in often.items() if count >= SEEN}, model)
    rows = [example for name in companies for example in examples[name][model]]
    classes = 3 if model == "MENTION" else 1
    learned = learn(rows, PRIORS[model], classes)
    return Learned({fact: row[:classes] for fact, row in learned.weights.items()}, learned.bias[:classes])


def as_written(model: str) -> Learned:
    """The model that mailbot reads with today."""
    where = {"GIST": gist_weights, "VERDICT": verdict_weights, "MEANT": meant_weights}.get(model, weights)
    rows: Mapping[str, Any] = getattr(where, f"{model}_WEIGHTS")
    bias = getattr(where, f"{model}_BIAS")
    one = isinstance(bias, float)
    return Learned({fact: (row,) if one else row for fact, row in rows.items()}, (bias,) if one else bias)


def use(models: Mapping[str, Learned]) -> None:
    """Reads mail with these models from now on, in this process."""
    for name, model in models.items():
        one = len(model.bias) == 1
        where = {"GIST": gist_module, "VERDICT": verdict, "MEANT": meant}.get(name, sureness)
        rows = {fact: _rounded(row) for fact, row in model.weights.items()}
        setattr(where, f"{name}_WEIGHTS", {fact: row[0] if one else row for fact, row in rows.items()})
        setattr(where, f"{name}_BIAS", model.bias[0] if one else model.bias)
        if name == "GIST":
            gist_module.LEARNED = as_the_gist_reads_them(model.bias, rows)
    score.cache_clear()


def _rounded(row: Row) -> Row:
    return tuple(round(float(weight), 2) for weight in row)


def write(models: Mapping[str, Learned]) -> None:
    """Writes the models as rows that a person can read and compare."""
    _write("weights.py", {name: model for name, model in models.items() if name in PRIORS}, "fact", ())
    _write("verdict_weights.py", {"VERDICT": models["VERDICT"]}, "fact around a name", ())
    _write("meant_weights.py", {"MEANT": models["MEANT"]}, "fact around a level", ())
    intents = f"INTENTS = ({', '.join(json.dumps(name) for name in SOUNDS)})"
    _write("gist_weights.py", {"GIST": models["GIST"]}, "fact of a whole mail", ("", intents))


def _write(file: str, models: Mapping[str, Learned], what: str, before: Sequence[str]) -> None:
    lines = [
        f'"""What each {what} weighs, learned by `bench/learn.py` from labelled companies; not edited by hand."""',
        "",
        "from collections.abc import Mapping",
        *before,
    ]
    for name, model in models.items():
        kind = "float" if len(model.bias) == 1 else f"tuple[{', '.join(['float'] * len(model.bias))}]"
        lines += ["", f"{name}_BIAS = {_shown(model.bias)}", f"{name}_WEIGHTS: Mapping[str, {kind}] = {{"]
        lines += [
            f"    {json.dumps(fact, ensure_ascii=False)}: {_shown(row)}," for fact, row in sorted(model.weights.items())
        ]
        lines.append("}")
    (PLACES[file] / file).write_text("\n".join(lines) + "\n", "utf-8")


def _shown(row: Row) -> str:
    shown = ", ".join(f"{weight:.2f}" for weight in row)
    return shown if len(row) == 1 else f"({shown})"


def show(rows: Sequence[tuple[str, Any]]) -> None:
    print(f"{'':18}" + " ".join(f"{name[:10]:>11}" for name, _ in rows))
    for what in SHOWN:
        cells = (f"{f.percent(what):6.1f}/{f.all[what] - f.right[what]:<4}" for _, f in rows)
        print(f"{what:18}" + " ".join(f"{cell:>11}" for cell in cells))


def main(*words: str) -> None:
    companies = sorted(path.parent.name for path in HERE.glob("*/mails.jsonl"))
    ready = {name: list(labelled(HERE / name)) for name in companies if name not in UNTAUGHT}
    traps = sorted(path.parent.name for path in HERE.glob("*/traps.jsonl") if path.parent.name not in UNTAUGHT_TRAPS)
    examples = examples_of(ready, {f"{name}'s traps": list(labelled(HERE / name / "traps.jsonl")) for name in traps})
    if "--write" in words:
        models = words[words.index("--write") + 1 :] or MODELS
        write({model: as_written(model) for model in MODELS} | learned_from(examples, tuple(examples), models))
        return
    figures = []
    for name in words or companies:
        use(learned_from(examples, [other for other in examples if other != name]))
        figures.append((name, score(HERE / name)))
    show(figures)


if __name__ == "__main__":
    main(*sys.argv[1:])
