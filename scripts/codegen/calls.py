"""Operations with their Python names and types: all that the templates ask for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty, Property

from onesignal_client.errors import error_class

from .operations import Operation, Parameter, operations
from .overlay import Overlay
from .text import literal
from .views import View, Views, fields


class DocumentError(Exception):
    """The document says something that cannot be written in Python."""


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
    """An operation with its Python names and types."""

    fact: Operation
    arguments: tuple[Argument, ...]
    body: View | None
    reply: View | None
    may_be_empty: bool
    pages: Pages | None
    app_id: str | None
    """Where this operation carries the app id, if it does."""

    @property
    def name(self) -> str:
        """How a user reaches it."""
        return f"{self.fact.group}.{self.fact.call}"

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

    @property
    def params(self) -> list[str]:
        """The typed dictionaries that the signature mentions."""
        return sorted(self.body.params) if self.body else []

    def example(self, indent: int) -> str:
        """The call with the document's example of a body."""
        body = self.fact.example
        if isinstance(body, dict):  # the client adds the app's id by itself
            body = {name: value for name, value in body.items() if name != "app_id"}
        before = f"client.{self.name}(" + '"…", ' * len(self.path_arguments)
        return f"{before}{literal(body, indent, 97 - len(before))})"


def calls(
    document: Mapping[str, Any], overlay: Overlay, openapi: GeneratorData, views: Views
) -> list[Call]:
    """Every call, in the document's order.

    Raises:
        DocumentError: one of them cannot be written in Python.
    """
    endpoints = {
        (endpoint.method.upper(), endpoint.path.get_untrusted_value()): endpoint
        for collection in openapi.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    return [_call(fact, endpoints[fact.source], views) for fact in operations(document, overlay)]


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
        pattern.status_code.range[0]: pattern.prop
        for pattern in endpoint.responses.patterns
        if pattern.status_code.range
    }
    with_content = [status for status, schema in fact.replies.items() if schema is not None]
    found = {view(replies[int(status)]) for status in with_content}
    if len(found) > 1:
        types = " and ".join(sorted(each.read for each in found))
        where = f"{fact.method} {fact.path} ({fact.id})"
        raise DocumentError(f"{where}: its successful replies have several types, {types}")
    body = endpoint.bodies[0].prop if endpoint.bodies else None
    app_ids = [a.fact.where for a in arguments if a.name == "app_id"]
    if isinstance(body, ModelProperty) and "app_id" in _names(body, views):
        app_ids.append("body")
    return Call(
        fact=fact,
        arguments=tuple(arguments),
        body=None if body is None else replace(view(body), nullable=not fact.body_required),
        reply=next(iter(found), None),
        may_be_empty=len(with_content) < len(fact.replies),
        pages=_pages(fact, next(iter(replies.values())), views) if fact.pages else None,
        app_id=next(iter(app_ids), None),
    )


def _names(model: ModelProperty, views: Views) -> set[str]:
    return {
        prop.name.get_untrusted_value() for prop in fields(views.finals[str(model.class_info.name)])
    }


def _pages(fact: Operation, reply: Property, views: Views) -> Pages:
    facts = fact.pages or {}
    page = views.finals[str(cast("ModelProperty", reply).class_info.name)]
    [entries] = [p for p in fields(page) if p.name.get_untrusted_value() == facts["items"]]
    view = views.view(entries)
    item = view.read.removeprefix("list[").removesuffix("]")
    return Pages(facts["method"], str(entries.python_name), facts["by"], item, view.names)
