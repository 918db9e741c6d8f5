"""Runs openapi-python-client with our templates; any warning of the generator is a failure."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import ModelProperty, Property
from openapi_python_client.strings import PythonIdentifier
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from . import checks, overlay, text
from .calls import Call, DocumentError, Pages, calls
from .catalog import Catalog
from .document import flattened, for_generator, spellings
from .overlay import Overlay
from .views import Field, View, Views, fields, in_model, params_name

TEMPLATES = Path(__file__).parent / "templates"


class ClientProject(Project):
    """The generator's project, with our layout instead of its client."""

    def __init__(
        self, document: dict[str, Any], additions: Overlay, openapi: GeneratorData, config: Config
    ) -> None:
        endpoints = [
            endpoint
            for collection in openapi.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        ]
        bodies = [body.prop for endpoint in endpoints for body in endpoint.bodies]
        self.views = Views(openapi.models, bodies, spellings(document))
        self.calls = calls(document, additions, openapi, self.views)
        used = self.views.within(name for call in self.calls for name in call.names)
        openapi.models = [model for model in openapi.models if str(model.class_info.name) in used]
        openapi.enums = [enum for enum in openapi.enums if str(enum.class_info.name) in used]
        for model in openapi.models:
            for field in fields(model):
                field.python_name = _natural(field.python_name)
        super().__init__(openapi=openapi, config=config, custom_template_path=TEMPLATES)
        self.document = document
        self.env.filters.update(
            doc=text.doc,
            literal=text.literal,
            quoted=text.quoted,
            view=self.views.field,
            about=self._about,
            qualified=_qualified,
            params_name=params_name,
        )
        self.env.globals.update(
            mixins={name: each.split(":") for name, each in additions.models.items()},
            resource_mixins={
                group: {side: each.split(":") for side, each in sides.items()}
                for group, sides in additions.resources.items()
            },
            pages=self._page_types(),
            fields=self._declared,
            params=self._params,
            requested=self._requested,
            destructive=frozenset(additions.destructive),
            catalog=Catalog(self.views, openapi.enums, self._requested, self._about),
        )

    def _create_package(self) -> None:
        self._write("__init__.py", "package_init.py.jinja")

    def _build_models(self) -> None:
        super()._build_models()
        classes = [*self.openapi.models, *self.openapi.enums]
        infos = sorted((c.class_info for c in classes), key=lambda info: str(info.name))
        self._write("models/__init__.py", "models_init.py.jinja", classes=infos)
        requested = [
            m for m in self.openapi.models if str(m.class_info.name) in self.views.requested
        ]
        self._write("params.py", "params.py.jinja", models=requested)

    def _build_api(self) -> None:
        groups: dict[str, list[Call]] = {}
        for call in self.calls:
            groups.setdefault(call.fact.group, []).append(call)
        for group, members in groups.items():
            self._write(f"operations/{group}.py", "operations.py.jinja", calls=members)
            self._write(f"resources/{group}.py", "resource.py.jinja", group=group, calls=members)
            self._write(f"catalog/{group}.py", "catalog.py.jinja", calls=members)
            self._write(f"api/{group}/__init__.py", "package_init.py.jinja")
            for call in members:
                name = f"api/{group}/{call.fact.id}.py"
                self._write(name, "endpoint_module.py.jinja", group=group, call=call)
        self._write("operations/__init__.py", "operations_init.py.jinja", groups=groups)
        self._write("resources/__init__.py", "resources_init.py.jinja", groups=groups)
        self._write("api/__init__.py", "api_init.py.jinja", groups=groups)
        about = {tag["name"]: tag.get("description", "") for tag in self.document.get("tags", ())}
        described = {group: about[group] for group in groups}
        self._write("catalog/__init__.py", "catalog_init.py.jinja", groups=described)

    def _write(self, name: str, template: str, **values: Any) -> None:
        path = self.package_dir / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.env.get_template(template).render(**values), encoding="utf-8")

    def _fact(self, prop: Property, model: ModelProperty) -> dict[str, Any]:
        """What the document says of a field; the generator forgets it beside a $ref."""
        found: dict[str, Any] = self._schema(model)["properties"][prop.name.get_untrusted_value()]
        return found

    def _schema(self, model: ModelProperty) -> dict[str, Any]:
        """What the document says of a model."""
        found: dict[str, Any] = self.document["components"]["schemas"][str(model.class_info.name)]
        return found

    def _about(self, prop: Property, model: ModelProperty) -> str:
        """The description of a field, and where it belongs."""
        fact = self._fact(prop, model)
        said = [str(fact.get("description") or "").strip()]
        if fact.get("readOnly"):
            said.append("Only in replies.")
        if fact.get("writeOnly"):
            said.append("Only in requests.")
        return " ".join(said).strip()

    def _requested(self, model: ModelProperty) -> list[Property]:
        """The fields that a request may have."""
        return [prop for prop in fields(model) if not self._fact(prop, model).get("readOnly")]

    def _page_types(self) -> dict[str, Pages]:
        """The models that hold one page of a list."""
        return {call.reply.read: call.pages for call in self.calls if call.reply and call.pages}

    def _declared(self, model: ModelProperty) -> list[Field]:
        """The fields of a model as its class has them."""
        return [self._field(prop, model) for prop in fields(model)]

    def _field(self, prop: Property, model: ModelProperty) -> Field:
        fact, view = self._fact(prop, model), self.views.field(prop, model)
        read_only = bool(fact.get("readOnly"))
        sent = str(model.class_info.name) in self.views.requested
        required = prop.required and sent and not read_only
        read = in_model(view.read_type, view.names, model)
        write = in_model(view.write_type, view.names, model)
        wire = prop.name.get_untrusted_value()
        always = prop.required or wire in self._schema(model).get("x-returned", ())
        return Field(
            name=str(prop.python_name),
            wire=wire,
            read_type=read if always else f"{read} | Unset",
            write_type=write if required else f"{write} | Unset = UNSET",
            codec=view.codec,
            required=required,
            secret=view.secret,
            read_only=read_only,
            once=bool(fact.get("x-once")),
            about=self._about(prop, model),
        )

    def _params(self, model: ModelProperty) -> list[str]:
        """The typed dictionaries that the fields of a model take."""
        views = [self.views.field(prop, model) for prop in fields(model)]
        return sorted(frozenset().union(*(view.params for view in views)))


def build(*, document: Path, additions: Path, config: Path, output: Path) -> list[str]:
    """Write the package; the list of complaints is empty if all went well."""
    try:
        data, added = (YAML(typ="safe").load(path) for path in (document, additions))
    except YAMLError as error:
        return [f"not YAML: {error}"]
    if not isinstance(data, dict) or "openapi" not in data:
        return [f"{document.name} is no OpenAPI document"]
    data = flattened(data)
    known, wrong = overlay.read(added, data)
    if found := [*checks.complaints(data), *wrong]:
        return found
    settings = Config.from_sources(
        ConfigFile.load_from_path(config),
        MetaType.NONE,
        document_source=document,
        file_encoding="utf-8",
        overwrite=False,
        output_path=output,
    )
    openapi = GeneratorData.from_dict(for_generator(data, known.parameters), config=settings)
    if isinstance(openapi, GeneratorError):
        return _told([openapi])
    collections = openapi.endpoint_collections_by_tag.values()
    early = [*openapi.errors, *(error for c in collections for error in c.parse_errors)]
    if early:
        return _told(early)
    try:
        return _told(ClientProject(data, known, openapi, settings).build())
    except DocumentError as error:
        return [str(error)]


def _told(errors: Iterable[GeneratorError]) -> list[str]:
    return [f"{error.header} {error.detail or ''}".strip() for error in errors]


def _natural(name: PythonIdentifier) -> PythonIdentifier:
    """The generator avoids builtins such as `type`, which do no harm as names of attributes."""
    bare = name.removesuffix("_")
    return name if keyword.iskeyword(bare) else cast("PythonIdentifier", bare)


def _qualified(view: View) -> str:
    """The type of what is given, models and enums as attributes of their package."""
    if not view.names:
        return view.write_type
    return re.sub(rf"\b({'|'.join(view.names)})\b", r"models.\1", view.write_type)
