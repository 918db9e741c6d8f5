"""What every model can do: be built, copied, compared, pickled, and shown without its secrets."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from typing import Any

import pytest

from onesignal_client import UNSET, Unset, models
from onesignal_client._schema.model import Model
from tests.support.document import SCHEMAS
from tests.support.shapes import MODELS, ODD_KEYS, ODD_VALUES, exact, nested
from tests.support.together import together

every_model = together("model", MODELS)
SECRETS = {
    f"{name}.{field}": (name, field)
    for name, schema in SCHEMAS.items()
    for field, about in schema.get("properties", {}).items()
    if about.get("format") == "password"
}


def odd(model: type[Model]) -> Model:
    """A model with something strange in every field."""
    fields = [*model._facts().codecs, *ODD_KEYS]
    return model.from_dict(
        {field: ODD_VALUES[index % len(ODD_VALUES)] for index, field in enumerate(fields)}
    )


def some(model: type[Model]) -> list[Model]:
    return [
        model.from_dict({}),
        odd(model),
        model.from_dict([]),  # type: ignore[arg-type]
        model.from_dict([{"id": 1}]),  # type: ignore[arg-type]
        model.from_dict(dict.fromkeys(model._facts().codecs)),
    ]


COPIES: Any = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    **{
        f"pickle-{protocol}": lambda model, protocol=protocol: pickle.loads(
            pickle.dumps(model, protocol)
        )
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
    },
}


@every_model
def test_copies_and_pickles_equal_the_original_and_write_the_same(model: type[Model]) -> None:
    for original in some(model):
        for make in COPIES.values():
            twin = make(original)
            assert type(twin) is model
            assert exact(twin.to_dict()) == exact(original.to_dict())
            for name in model._facts().wires:
                assert (getattr(twin, name) is UNSET) == (getattr(original, name) is UNSET)
        if "NaN" not in exact(original.to_dict()):
            assert copy.copy(original) == original


@pytest.mark.parametrize("make", COPIES.values(), ids=COPIES)
def test_a_copy_is_independent_in_its_own_fields(make: Any) -> None:
    original = models.User.from_dict({"identity": {"a": "1"}, "new": 1})
    twin = make(original)
    assert twin == original
    twin.properties = models.UserProperties(language="en")
    twin["new"] = 2
    twin["newer"] = 3
    del twin.identity
    assert original.to_dict() == {"identity": {"a": "1"}, "new": 1}
    assert twin != original


def test_a_deep_copy_is_independent_in_all_depths() -> None:
    original = models.User.from_dict({"identity": {"a": "1"}, "new": {"list": []}})
    for twin in (copy.deepcopy(original), pickle.loads(pickle.dumps(original))):
        twin.identity["a"] = "2"
        twin["new"]["list"].append(1)
    assert original.to_dict() == {"identity": {"a": "1"}, "new": {"list": []}}


@every_model
def test_equality_is_about_content_and_class(model: type[Model]) -> None:
    fields = dict.fromkeys(model._facts().codecs)
    assert model.from_dict(fields) == model.from_dict(dict(reversed(fields.items())))
    assert model.from_dict(fields) != model.from_dict({})
    assert model.from_dict({"new": 1}) != model.from_dict({"new": 2})
    other = models.App if model is not models.App else models.User
    assert model.from_dict({}) != other.from_dict({})
    assert model.from_dict({}) != {}  # type: ignore[comparison-overlap]
    assert model.from_dict({}) != None  # noqa: E711 - the operator is what is tested
    with pytest.raises(TypeError, match="unhashable"):
        hash(model.from_dict({}))


def test_equality_looks_at_what_was_read_not_at_how_it_was_written() -> None:
    assert models.App.from_dict({"players": "5"}) == models.App.from_dict({"players": 5})


@every_model
def test_building_takes_exactly_the_fields(model: Any) -> None:
    values: dict[str, Any] = dict.fromkeys(model._facts().wires)
    assert model(**values).to_dict() == dict.fromkeys(model._facts().codecs)
    with pytest.raises(TypeError, match="has no field 'no_such_field'"):
        model(**values, no_such_field=1)
    with pytest.raises(TypeError):
        model({})
    assert model(**values, additional_properties={"new": 1})["new"] == 1
    for name in model._facts().required:
        with pytest.raises(TypeError, match=name):
            model(**{key: value for key, value in values.items() if key != name})


@every_model
def test_a_misspelled_attribute_is_an_error(model: type[Model]) -> None:
    built = model.from_dict({})
    with pytest.raises(AttributeError, match="no_such_field"):
        _ = built.no_such_field  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        built.no_such_field = 1  # type: ignore[attr-defined]


def test_a_wire_name_is_answered_with_the_name_in_python() -> None:
    with pytest.raises(TypeError, match="did you mean is_ios"):
        models.Notification(isIos=True)  # type: ignore[call-arg]


def test_building_adopts_mappings_at_any_depth_and_leaves_them_alone() -> None:
    given: dict[str, Any] = {"type": "Email", "token": "a@b.example", "new": {"deep": [1]}}
    tags = {"level": 5}
    user = models.User(subscriptions=[given], properties={"tags": tags})  # type: ignore[list-item]
    [subscription] = user.subscriptions or []
    assert isinstance(subscription, models.Subscription)
    assert subscription.type == "Email"
    assert isinstance(user.properties, models.UserProperties)
    subscription.token = "c@d.example"
    assert given == {"type": "Email", "token": "a@b.example", "new": {"deep": [1]}}
    assert exact(user.to_dict()) == exact(
        {
            "properties": {"tags": {"level": 5}},
            "subscriptions": [{"type": "Email", "token": "c@d.example", "new": {"deep": [1]}}],
        }
    )


def test_unset_null_and_a_value_are_three_things_when_building() -> None:
    built = models.Subscription(carrier=None, sdk=UNSET, app_version="1")  # type: ignore[arg-type]
    assert built.to_dict() == {"app_version": "1", "carrier": None}
    built.app_version = UNSET
    del built.carrier
    assert built.to_dict() == {}
    assert built.carrier is UNSET


def test_fields_that_are_set_deleted_and_set_again_are_written_once() -> None:
    built = models.Subscription(token="t", id="1")
    built.sdk = "5"
    built.token = "u"
    del built.id
    built.id = "2"
    built["new"] = 1
    built.carrier = None  # type: ignore[assignment]
    assert built.to_dict() == {"token": "u", "id": "2", "sdk": "5", "carrier": None, "new": 1}


def test_the_unset_mark() -> None:
    assert not UNSET
    assert len(UNSET) == 0
    assert list(UNSET) == []
    assert repr(UNSET) == "UNSET"
    assert UNSET != None  # noqa: E711 - the operator is what is tested
    for make in (copy.copy, copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))):
        assert make(UNSET) is UNSET  # type: ignore[no-untyped-call]
    assert isinstance(UNSET, Unset)
    assert {UNSET: 1}[UNSET] == 1


def test_to_dict_is_a_copy_all_the_way_down() -> None:
    read = models.User.from_dict({"identity": {"a": "1"}, "new": [{}], "properties": {"tags": {}}})
    written = read.to_dict()
    written["identity"]["b"] = "2"
    written["new"][0]["x"] = 1
    written["properties"]["tags"]["x"] = 1
    assert read.to_dict() == {"identity": {"a": "1"}, "new": [{}], "properties": {"tags": {}}}


def test_to_dict_writes_python_values_as_json() -> None:
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    built = models.Notification(
        send_after=moment,
        data={"at": moment, "kind": models.TargetChannel.PUSH, "unset": UNSET, "pair": (1, 2)},
        target_channel=models.TargetChannel.EMAIL,
    )
    assert exact(built.to_dict()) == exact(
        {
            "target_channel": "email",
            "data": {"at": "2026-01-02T03:04:05+00:00", "kind": "push", "pair": [1, 2]},
            "send_after": "2026-01-02T03:04:05+00:00",
        }
    )
    assert type(built.to_dict()["target_channel"]) is str


def test_to_dict_refuses_naive_moments_and_circles() -> None:
    built = models.Notification(data={"at": datetime(2026, 1, 1)})
    with pytest.raises(ValueError, match=r"Notification: data\.at must be a datetime with a time"):
        built.to_dict()
    circle: dict[str, Any] = {}
    circle["again"] = {"and": [circle]}
    with pytest.raises(ValueError, match=r"data\.again\.and\[0\] contains a circular"):
        models.Notification(data=circle).to_dict()


@together("schema, field", SECRETS)
def test_secrets_are_not_shown(schema: str, field: str) -> None:
    model = next(each for name, each in MODELS.items() if name.lower() == schema.lower())
    shown = repr(model.from_dict({field: "s3cret-value"}))
    assert "s3cret-value" not in shown
    assert "***" in shown
    assert "s3cret-value" not in repr([model.from_dict({field: ["s3cret-value"]})])
    assert "s3cret-value" not in str(model.from_dict({field: {"x": "s3cret-value"}}))


def test_the_document_names_secrets() -> None:
    assert "CreateApiKeyResponse.formatted_token" in SECRETS
    assert len(SECRETS) > 20


def test_secrets_within_other_models_are_not_shown() -> None:
    user = {"subscriptions": [{"web_auth": "s3cret-value", "id": "visible"}]}
    for source in (user, {"subscriptions": user["subscriptions"][0]}):
        shown = repr(models.User.from_dict(source))
        assert "s3cret-value" not in shown
        assert "visible" in shown


def test_a_repr_says_what_is_there() -> None:
    read = models.Subscription.from_dict({"id": "1", "token": None, "new": [1]})
    assert repr(read) == "Subscription(id='1', token=None, 'new': [1])"
    assert repr(models.Subscription()) == "Subscription()"


def test_a_repr_survives_depth() -> None:
    # Python 3.12 and later can write as much of it as C can recurse.
    text = repr(models.User.from_dict({"new": nested(5_000)}))
    assert text.startswith("User(")
    assert "..." in text or "bottom" in text


@every_model
def test_every_field_has_a_type_a_codec_and_a_description(model: type[Model]) -> None:
    names = set(model._facts().wires)
    assert names == set(model.__annotations__) - {"additional_properties"}
    assert model.__doc__
    assert {model._facts().names[wire] for wire in model._facts().secrets} <= names
    assert model._facts().required <= names
