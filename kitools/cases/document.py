"""From the text of a YAML file to plain data, with a fault in place of a traceback for whatever is odd in it."""

import re
from collections.abc import Hashable
from typing import Any, NoReturn

import yaml

from kitools.plan import Fault, FaultyInput

try:
    from yaml import CSafeLoader as _SafeLoader
except ImportError:  # PyYAML built without libyaml: slower, the same answers
    from yaml import SafeLoader as _SafeLoader  # type: ignore[assignment]

LARGEST = 1_000_000
"""The most characters that a file may hold."""

DEEPEST = 40
"""How many levels a file may have."""

_PLAIN = {
    "tag:yaml.org,2002:bool": (r"true|True|TRUE|false|False|FALSE", "tTfF"),
    "tag:yaml.org,2002:int": (r"[-+]?[0-9]{1,15}", "-+0123456789"),
    "tag:yaml.org,2002:float": (r"[-+]?[0-9]{1,15}\.[0-9]{1,15}", "-+0123456789"),
    "tag:yaml.org,2002:null": (r"~|null|Null|NULL|", "~nN"),
}


class _Loader(_SafeLoader):
    """Safe YAML in which `no`, `on` and `12:30` are text, and a key given twice is an error."""

    yaml_implicit_resolvers: dict[Any, Any] = {}  # noqa: RUF012 - PyYAML keeps them here

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """Return the mapping; refuse a key that is there already or is no text."""
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise _Refused("fault.key_not_text", key.start_mark)
            if key.value in seen:
                raise _Refused("fault.duplicate_key", key.start_mark, key=key.value)
            seen.add(key.value)
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}

    def construct_yaml_int(self, node: yaml.ScalarNode) -> int:
        """Return a whole number, read as people do: `010` is ten."""
        return int(str(self.construct_scalar(node)))


class _Refused(Exception):
    """Something that a file may not hold, where it stands, and the facts of the fault."""

    def __init__(self, code: str, mark: Any, **facts: object) -> None:
        super().__init__(code)
        self.fault = Fault("", code, {"line": mark.line + 1, "column": mark.column + 1, **facts})


for _tag, (_pattern, _first) in _PLAIN.items():
    _Loader.add_implicit_resolver(_tag, re.compile(rf"^(?:{_pattern})$"), [*_first, *([""] if "null" in _tag else [])])
_Loader.add_constructor("tag:yaml.org,2002:int", _Loader.construct_yaml_int)


def read_yaml(text: str, file: str, nothing: str = "fault.not_a_case") -> dict[str, Any]:
    """Return the data in the YAML `text`; raise `FaultyInput` naming `file`, and line and column where there is one.

    `nothing` is the code of the fault of a file that holds no names and values at all.
    """
    if len(text) > LARGEST:
        _refuse(file, Fault("", "fault.too_large", {"limit": LARGEST}))
    try:
        _look_through(text)
        data = yaml.load(text, Loader=_Loader)
    except _Refused as refused:
        _refuse(file, refused.fault)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = {"line": mark.line + 1, "column": mark.column + 1} if mark else {"line": 1, "column": 1}
        _refuse(file, Fault("", "fault.not_yaml", dict(place)))
    except (yaml.YAMLError, ValueError):  # ValueError: a tagged value that its own constructor cannot read
        _refuse(file, Fault("", "fault.not_yaml", {"line": 1, "column": 1}))
    if not isinstance(data, dict):
        _refuse(file, Fault("", nothing))
    return data


def _look_through(text: str) -> None:
    """Refuse what may grow without end when it is built: aliases, and levels deeper than `DEEPEST`."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.AliasEvent):
            raise _Refused("fault.yaml_alias", event.start_mark)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise _Refused("fault.too_deep", event.start_mark, limit=DEEPEST)


def _refuse(file: str, fault: Fault) -> NoReturn:
    """Raise `FaultyInput` for `file` with one fault."""
    raise FaultyInput(file, (fault,)) from None
