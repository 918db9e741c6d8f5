"""Models are attrs classes as attrs, typing and other people's tools expect them."""

from __future__ import annotations

import inspect
import pydoc
import subprocess
import sys
import typing
import warnings
from pprint import pformat
from typing import Any

import attrs
import cattrs
import httpx
import pydantic
import pytest
from cattrs.strategies import use_class_methods
from rich.console import Console

from onesignal_client import UNSET, UnsetTextWarning, models
from onesignal_client._schema.model import Model, Page
from tests.support.shapes import MODELS, OPERATIONS, exact
from tests.support.together import together

every_model = together("model", MODELS)
USER = {"identity": {"external_id": "42"}, "properties": {"tags": {"a": "1"}}, "brand_new": 1}


@every_model
def test_attrs_and_typing_know_the_fields(model: type[Model]) -> None:
    names = set(model._facts().wires)
    fields = {field.name: field for field in attrs.fields(model)}
    assert set(fields) == names | {"additional_properties", "_source"}
    assert set(typing.get_type_hints(model)) >= set(fields)
    attrs.resolve_types(model)
    parameters = inspect.signature(model).parameters
    assert set(parameters) == set(fields)
    assert all(each.kind is each.KEYWORD_ONLY for each in parameters.values())
    for name in names:
        required = model._facts().wires[name] in model._facts().required
        assert fields[name].default is (attrs.NOTHING if required else UNSET)
    assert model.__name__ in pydoc.render_doc(model)


def test_hints_resolve_to_the_classes() -> None:
    hints = typing.get_type_hints(models.User)
    assert hints["properties"] is models.UserProperties


def test_hints_resolve_in_a_fresh_process_with_nothing_else_loaded() -> None:
    code = (
        "import typing\nfrom onesignal_client.models import Journey\n"
        "print(typing.get_type_hints(Journey)['nodes'])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "JourneyNode" in shown.stdout


def test_evolve_loses_nothing() -> None:
    read = models.User.from_dict({**USER, "ryw_delay": "5"})
    changed = attrs.evolve(read, identity={"external_id": "43"})
    assert exact(changed.to_dict()) == exact(
        {**USER, "identity": {"external_id": "43"}, "ryw_delay": "5"}
    )
    changed["brand_new"] = 2
    assert read["brand_new"] == 1
    assert attrs.evolve(read) == read
    adopted = attrs.evolve(read, properties={"language": "de"})
    assert adopted.properties == models.UserProperties(language="de")


def test_subclasses_with_and_without_define() -> None:
    @attrs.define
    class Customer(models.User):
        note: str = "none"

    class Plain(models.User):
        pass

    for kind in (Customer, Plain):
        read = kind.from_dict(USER)
        assert type(read) is kind
        assert exact(read.to_dict()) == exact(USER)
        assert repr(read).startswith(f"{kind.__name__}(identity=")
        assert "UNSET" not in repr(read)
        assert read == kind.from_dict(USER)
        assert read.identity == {"external_id": "42"}
    assert Customer.from_dict(USER).note == "none"

    @attrs.frozen
    class Fixed(models.User):
        pass

    fixed = Fixed.from_dict(USER)
    assert exact(fixed.to_dict()) == exact(USER)
    assert fixed.subscriptions is UNSET

    @attrs.define
    class Greeted(models.User):
        seen: str = attrs.field(init=False, default="")

        def __attrs_post_init__(self) -> None:
            self.seen = str(self.get("identity"))

    assert Greeted.from_dict(USER).seen == str(USER["identity"])
    noted = Customer(note="vip", identity={"a": "b"})  # type: ignore[call-arg]
    assert (noted.note, noted.to_dict()) == ("vip", {"identity": {"a": "b"}})
    assert attrs.evolve(noted, note="x").identity == {"a": "b"}
    with pytest.raises(TypeError, match="did you mean identity"):
        Customer(identty={})  # type: ignore[call-arg]


def test_cattrs_by_its_strategy_for_class_methods() -> None:
    converter = cattrs.Converter()
    use_class_methods(converter, "from_dict", "to_dict")
    read = converter.structure(USER, models.User)
    assert read == models.User.from_dict(USER)
    assert exact(converter.unstructure(read)) == exact(USER)
    assert attrs.asdict(read, filter=lambda field, value: value is not UNSET)["identity"]


def test_items_and_attributes_are_one_truth() -> None:
    user = models.User(identity={"a": "b"})
    user["identity"] = {"z": "y"}
    assert user.identity == {"z": "y"}
    assert user["identity"] is user.identity
    assert "identity" in user
    assert "properties" not in user
    user["properties"] = {"language": "de"}
    assert isinstance(user.properties, models.UserProperties)
    user["new"] = 1
    assert (user["new"], user.get("new"), user.get("newer", 5)) == (1, 1, 5)
    assert user.get("subscriptions") is None
    with pytest.raises(KeyError):
        user["subscriptions"]
    del user["identity"], user["new"]
    assert user.identity is UNSET
    assert user.to_dict() == {"properties": {"language": "de"}}
    with pytest.raises(KeyError):
        del user["identity"]
    message = models.Notification(is_ios=True)
    assert message["isIos"] is True
    assert models.User(additional_properties={"identity": {"a": "b"}})["identity"] == {"a": "b"}


def test_only_pages_are_iterated_over() -> None:
    with pytest.raises(TypeError, match=r"User is not iterable: to_dict\(\)"):
        list(models.User.from_dict(USER))  # type: ignore[call-overload]
    page = models.NotificationPage.from_dict({"notifications": [{"id": "a"}, {"id": "b"}]})
    assert [each.id for each in page] == ["a", "b"]
    assert len(page) == 2
    assert list(models.NotificationPage.from_dict({"notifications": None})) == []
    for operation in OPERATIONS.values():
        if operation.pages:
            assert issubclass(operation.reply.model, Page)  # type: ignore[union-attr]
            entries = operation.reply.model.from_dict({operation.pages.items: [{}]})  # type: ignore[union-attr]
            assert len(entries) == len(list(entries)) == 1


async def test_pydantic_and_fastapi_take_and_give_models() -> None:
    class Order(pydantic.BaseModel):
        user: models.User
        users: list[models.User] = []

    order = Order(user=USER, users=[models.User.from_dict(USER)])  # type: ignore[arg-type]
    assert type(order.user) is models.User
    assert order.model_dump(mode="json") == {"user": USER, "users": [USER]}
    assert Order.model_validate_json(order.model_dump_json()) == order
    with pytest.raises(pydantic.ValidationError, match="must be a User"):
        Order(user=5)  # type: ignore[arg-type]
    assert Order.model_json_schema()["properties"]["user"]

    from fastapi import Body, FastAPI

    app = FastAPI()

    @app.post("/users")
    def create(user: models.User = Body()) -> models.User:  # noqa: B008
        assert type(user) is models.User
        return user

    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://app") as client:
        assert (await client.post("/users", json=USER)).json() == USER
        assert (await client.post("/users", json=[1])).status_code == 422
        assert "/users" in (await client.get("/openapi.json")).json()["paths"]


def test_printers_show_what_is_set() -> None:
    from IPython.lib.pretty import pretty

    message = models.NotificationDetails.from_dict({"id": "m-1", "contents": {"en": "Hello"}})
    console = Console(width=200, file=None, record=True)
    with console.capture() as captured:
        console.print(message)
    for shown in (captured.get(), pretty(message), pformat(message), repr(message), str(message)):  # type: ignore[no-untyped-call]
        assert "UNSET" not in shown
        assert "m-1" in shown
        assert len(shown.splitlines()) == 1
    wide = models.User.from_dict({"identity": {str(n): "x" * 20 for n in range(9)}, "new": 1})
    assert len(pretty(wide).splitlines()) > 5  # type: ignore[no-untyped-call]
    narrow = models.Button.from_dict({"id": "some-button", "text": "Press here"})
    assert pretty(narrow, max_width=30).splitlines() == [  # type: ignore[no-untyped-call]
        "Button(id='some-button',",
        "       text='Press here')",
    ]
    secret = models.Subscription.from_dict({"web_auth": "s3cret", "id": "s-1"})
    for shown in (pretty(secret), repr(secret), "".join(map(repr, secret.__rich_repr__()))):  # type: ignore[no-untyped-call]
        assert "s3cret" not in shown
        assert "***" in shown


@pytest.mark.parametrize("make", [str, "{}".format, lambda unset: f"Hello {unset}", "%s".__mod__])
def test_unset_does_not_pass_for_text_unnoticed(make: Any) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert "UNSET" in make(UNSET)
    [warning] = caught
    assert warning.category is UnsetTextWarning
    assert warning.filename == __file__


def test_times_of_replies_are_datetimes() -> None:
    for name, model in MODELS.items():
        for wire, codec in model._facts().codecs.items():
            if type(codec).__name__ in ("UnixTime", "UnixTimeText", "Timestamp"):
                for value in (1443128400, "1443128400", "2015-09-24T21:00:00Z"):
                    read = model.from_dict({wire: value})
                    assert read[wire].timestamp() == 1443128400, f"{name}.{wire}"
                    assert exact(read.to_dict()) == exact({wire: value})


def test_a_pickle_of_a_version_that_knew_more_is_read() -> None:
    from onesignal_client._schema.model import _restore

    read = _restore(models.User, {"identity": {"a": "b"}, "gone": 1, "additional_properties": {}})
    assert read.to_dict() == {"identity": {"a": "b"}, "gone": 1}


def test_a_class_remembers_64_orders_of_keys() -> None:
    for number in range(100):
        assert models.Button.from_dict({f"new_{number}": 1})[f"new_{number}"] == 1
    assert len(models.Button._facts().shapes) == 64
