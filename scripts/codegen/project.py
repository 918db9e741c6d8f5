"""Runs openapi-python-client with our templates; any warning of the generator is a failure."""

from __future__ import annotations

import keyword
import re
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty, Property
from openapi_python_client.strings import PythonIdentifier
from ruamel.yaml import YAML

from onesignal_client.errors import error_class

from .operations import Operation, Parameter, for_generator, operations
from .views import Field, View, Views, fields

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Argument:
    """A parameter of an operation as a Python argument."""

    fact: Parameter
    name: str
    view: View


@dataclass(frozen=True)
class Pages:
    """How a list is read page by page: the method, the attribute of the reply, the type in it."""

    method: str
    items: str
    by: str
    item: str
    names: frozenset[str]


@dataclass(frozen=True)
class Call:
    """An operation with its Python names and types: all that the templates ask for."""

    fact: Operation
    arguments: tuple[Argument, ...]
    body: View | None
    reply: View | None
    may_be_empty: bool
    pages: Pages | None

    @property
    def constant(self) -> str:
        return self.fact.id.upper()

    @property
    def path_arguments(self) -> list[Argument]:
        return [a for a in self.arguments if a.fact.where == "path" and a.name != "app_id"]

    @property
    def query_arguments(self) -> list[Argument]:
        found = [a for a in self.arguments if a.fact.where == "query" and a.name != "app_id"]
        return sorted(found, key=lambda argument: not argument.fact.required)

    @property
    def header_arguments(self) -> list[Argument]:
        return [a for a in self.arguments if a.fact.where == "header"]

    @property
    def app_id(self) -> str | None:
        """Where this operation carries the app id, if it does."""
        return next((a.fact.where for a in self.arguments if a.name == "app_id"), self._in_body)

    _in_body: str | None = None

    @property
    def reply_type(self) -> str:
        if self.reply is None:
            return "None"
        return f"{self.reply.read} | None" if self.may_be_empty else self.reply.read

    @property
    def returns(self) -> str:
        """What a success brings, in the document's words."""
        meanings = {s: text for s, text in self.fact.statuses.items() if s in self.fact.replies}
        if len(meanings) == 1:
            return f"`{self.reply_type}`: {' '.join(meanings.values())}"
        said = " ".join(f"{status}: {text}" for status, text in meanings.items())
        return f"`{self.reply_type}`. {said}"

    @property
    def errors(self) -> list[tuple[str, str]]:
        """The error of each documented status, with what the document says of it."""
        return [
            (error_class(int(status)).__name__, text)
            for status, text in self.fact.statuses.items()
            if status.isdigit() and int(status) >= 400
        ]

    @property
    def names(self) -> list[str]:
        """The generated models and enums that the signature mentions."""
        views = [self.body, self.reply, self.pages, *(a.view for a in self.arguments)]
        return sorted(frozenset().union(*(v.names for v in views if v)))


class ClientProject(Project):
    """The generator's project, with our layout instead of its client."""

    def __init__(self, document: dict[str, Any], openapi: GeneratorData, config: Config) -> None:
        self.views = Views(openapi.models)
        self.calls = _calls(document, openapi, self.views)
        used = _reachable(self.calls, self.views)
        openapi.models = [model for model in openapi.models if str(model.class_info.name) in used]
        openapi.enums = [enum for enum in openapi.enums if str(enum.class_info.name) in used]
        for model in openapi.models:
            for field in fields(model):
                field.python_name = _natural(field.python_name)
        super().__init__(openapi=openapi, config=config, custom_template_path=TEMPLATES)
        self.document = document
        self.env.filters.update(doc=_doc)
        self.env.globals.update(
            mixins=_mixins(document), pages=self._page_types(), fields=self._declared
        )

    def _create_package(self) -> None:
        self._write("__init__.py", "package_init.py.jinja")

    def _build_models(self) -> None:
        super()._build_models()
        classes = [*self.openapi.models, *self.openapi.enums]
        infos = sorted((c.class_info for c in classes), key=lambda info: str(info.name))
        self._write("models/__init__.py", "models_init.py.jinja", classes=infos)

    def _build_api(self) -> None:
        groups: dict[str, list[Call]] = {}
        for call in self.calls:
            groups.setdefault(call.fact.group, []).append(call)
        for group, calls in groups.items():
            self._write(f"operations/{group}.py", "operations.py.jinja", calls=calls)
            self._write(f"resources/{group}.py", "resource.py.jinja", group=group, calls=calls)
            self._write(f"api/{group}/__init__.py", "package_init.py.jinja")
            for call in calls:
                name = f"api/{group}/{call.fact.id}.py"
                self._write(name, "endpoint_module.py.jinja", group=group, call=call)
        self._write("operations/__init__.py", "operations_init.py.jinja", groups=groups)
        self._write("resources/__init__.py", "resources_init.py.jinja", groups=groups)
        self._write("api/__init__.py", "api_init.py.jinja", groups=groups)

    def _write(self, name: str, template: str, **values: Any) -> None:
        path = self.package_dir / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.env.get_template(template).render(**values), encoding="utf-8")

    def _page_types(self) -> dict[str, Pages]:
        """The models that hold one page of a list."""
        return {call.reply.read: call.pages for call in self.calls if call.reply and call.pages}

    def _declared(self, model: ModelProperty) -> list[Field]:
        schema = self.document["components"]["schemas"][str(model.class_info.name)]
        return self.views.declared(model, schema)


def build(*, document: Path, config: Path, output: Path) -> list[str]:
    """Write the package; the list of complaints is empty if all went well."""
    data = YAML(typ="safe").load(document)
    settings = Config.from_sources(
        ConfigFile.load_from_path(config),
        MetaType.NONE,
        document_source=document,
        file_encoding="utf-8",
        overwrite=False,
        output_path=output,
    )
    openapi = GeneratorData.from_dict(for_generator(data), config=settings)
    if isinstance(openapi, GeneratorError):
        return _complaints([openapi])
    collections = openapi.endpoint_collections_by_tag.values()
    early = [*openapi.errors, *(error for c in collections for error in c.parse_errors)]
    return _complaints(early or ClientProject(data, openapi, settings).build())


def _complaints(errors: Iterable[GeneratorError]) -> list[str]:
    return [f"{error.header} {error.detail or ''}".strip() for error in errors]


def _calls(document: dict[str, Any], openapi: GeneratorData, views: Views) -> list[Call]:
    endpoints = {
        (endpoint.method.upper(), endpoint.path.get_untrusted_value()): endpoint
        for collection in openapi.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    return [_call(fact, endpoints[fact.source], views) for fact in operations(document)]


def _reachable(calls: Iterable[Call], views: Views) -> set[str]:
    """The models and enums that some call takes or returns, at any depth."""
    found: set[str] = set()
    fresh = {name for call in calls for name in call.names}
    while fresh:
        found |= fresh
        models = [views.finals[name] for name in fresh if name in views.finals]
        fresh = {name for model in models for name in views.mentioned(model)} - found
    return found


def _call(fact: Operation, endpoint: Endpoint, views: Views) -> Call:
    view = views.view
    located: Sequence[tuple[str, list[Property]]] = (
        ("path", endpoint.path_parameters),
        ("query", endpoint.query_parameters),
        ("header", endpoint.header_parameters),
    )
    properties = {
        (where, prop.name.get_untrusted_value()): prop for where, props in located for prop in props
    }
    arguments = []
    for parameter in fact.parameters:
        prop = properties[parameter.where, parameter.name]
        arguments.append(Argument(parameter, str(prop.python_name), view(prop)))
    replies = {
        pattern.status_code.range[0]: pattern.prop for pattern in endpoint.responses.patterns
    }
    with_content = [status for status, schema in fact.replies.items() if schema is not None]
    found = {view(replies[int(status)]) for status in with_content}
    if len(found) > 1:
        raise ValueError(f"{fact.id}: its successful replies have several types")
    body = endpoint.bodies[0].prop if endpoint.bodies else None
    in_body = isinstance(body, ModelProperty) and any(
        prop.name == "app_id" for prop in fields(views.finals[str(body.class_info.name)])
    )
    return Call(
        fact=fact,
        arguments=tuple(arguments),
        body=None if body is None else replace(view(body), nullable=not fact.body_required),
        reply=next(iter(found), None),
        may_be_empty=len(with_content) < len(fact.replies),
        pages=_pages(fact, next(iter(replies.values())), views) if fact.pages else None,
        _in_body="body" if in_body else None,
    )


def _pages(fact: Operation, reply: Property, views: Views) -> Pages:
    facts = fact.pages or {}
    page = views.finals[str(cast("ModelProperty", reply).class_info.name)]
    [entries] = [p for p in fields(page) if p.name.get_untrusted_value() == facts["items"]]
    view = views.view(entries)
    item = view.read.removeprefix("list[").removesuffix("]")
    return Pages(facts["method"], str(entries.python_name), facts["by"], item, view.names)


def _natural(name: PythonIdentifier) -> PythonIdentifier:
    """The generator avoids builtins such as `type`, which do no harm as names of attributes."""
    bare = name.removesuffix("_")
    return name if keyword.iskeyword(bare) else cast("PythonIdentifier", bare)


def _mixins(document: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """`x-mixin: module:Class` of a schema: hand-written behavior that its class inherits."""
    found = {}
    for name, schema in document["components"]["schemas"].items():
        if "x-mixin" in schema:
            module, _, mixin = schema["x-mixin"].partition(":")
            found[name] = (module, mixin)
    return found


def _fill(text: str, pad: str) -> str:
    """The paragraph in lines; spans of code stay whole."""
    whole = re.sub("`[^`]*`", lambda span: span[0].replace(" ", "\0"), text)
    lines = textwrap.fill(
        whole,
        98,
        initial_indent=pad,
        subsequent_indent=pad,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return lines.replace("\0", " ")


def _doc(text: Any, indent: int = 4) -> str:
    """Wrapped for a docstring."""
    raw = text.get_untrusted_value() if hasattr(text, "get_untrusted_value") else str(text or "")
    safe = raw.replace("\\", "\\\\").replace('"""', "'''").strip()
    pad = " " * indent
    paragraphs = [" ".join(part.split()) for part in safe.split("\n\n")]
    return "\n\n".join(_fill(part, pad) for part in paragraphs).lstrip()
