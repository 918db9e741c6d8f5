"""Users, their aliases and subscriptions: Ada, who buys, and Bob, who gets her telephone."""

from __future__ import annotations

from onesignal.models import (
    IdentityObject,
    PropertiesDeltas,
    PropertiesObject,
    Purchase,
    Subscription,
    SubscriptionBody,
    TransferSubscriptionRequestBody,
    UpdateUserRequest,
    User,
    UserIdentityBody,
)

from .story import Story, expect, expect_error

ADA, BOB = ("external_id", "ada"), ("external_id", "bob")
PHONE = "+15555550100"


def create_user(story: Story) -> None:
    """Ada with an email and two push subscriptions, and Bob"""
    ada = story.api.create_user(
        story.app_id,
        User(
            identity=IdentityObject(external_id="ada"),
            properties=PropertiesObject(tags={"plan": "gold"}, language="en", country="IT"),
            subscriptions=[
                Subscription(type="Email", token="ada@example.com"),
                Subscription(type="AndroidPush", token="ada-android"),
                Subscription(type="iOSPush", token="ada-ios"),
            ],
        ),
    )
    expect(ada.identity["external_id"], "ada")
    expect(ada.properties.tags, {"plan": "gold"})
    expect([each.type for each in ada.subscriptions], ["Email", "AndroidPush", "iOSPush"])
    expect([each.enabled for each in ada.subscriptions], [True] * 3)
    story.made.ada = ada.identity["onesignal_id"]
    story.made.email, story.made.android, story.made.ios = (each.id for each in ada.subscriptions)
    bob = story.api.create_user(story.app_id, User(identity=IdentityObject(external_id="bob")))
    expect(bob.subscriptions, [])
    story.made.bob = bob.identity["onesignal_id"]


def get_user(story: Story) -> None:
    """reads Ada back by either alias; a stranger is a 404"""
    for alias in (ADA, ("onesignal_id", story.made.ada)):
        ada = story.api.get_user(story.app_id, *alias)
        expect((ada.identity["external_id"], ada.properties.language), ("ada", "en"))
        expect(ada.subscriptions[1].token, "ada-android")
    expect_error(
        lambda: story.api.get_user(story.app_id, "external_id", "no one/else"),
        404,
        "User not found",
    )


def update_user(story: Story) -> None:
    """a tag more, a tag less, and a purchase"""
    change = UpdateUserRequest(
        properties=PropertiesObject(tags={"city": "Turin", "plan": "silver"}),
        deltas=PropertiesDeltas(
            session_count=2,
            session_time=60,
            purchases=[Purchase(sku="book", amount="9.5", iso="EUR", count=2)],
        ),
    )
    reply = story.api.update_user(story.app_id, *ADA, change)
    expect(reply.properties.tags, {"city": "Turin", "plan": "silver"})
    tags = UpdateUserRequest(properties=PropertiesObject(tags={"city": ""}))
    story.api.update_user(story.app_id, *ADA, tags)
    ada = story.api.get_user(story.app_id, *ADA).properties
    expect((ada.tags, ada.language, ada.amount_spent), ({"plan": "silver"}, "en", 19.0))
    expect([(each.sku, each.count) for each in ada.purchases], [("book", 2)])


def create_alias(story: Story) -> None:
    """a customer number for Ada, which Bob cannot have too"""
    number = UserIdentityBody(identity=IdentityObject(customer="42"))
    identity = story.api.create_alias(story.app_id, *ADA, number).identity
    expect((identity["customer"], identity["onesignal_id"]), ("42", story.made.ada))
    expect_error(
        lambda: story.api.create_alias(story.app_id, *BOB, number),
        409,
        "One or more Aliases claimed by another User",
    )


def get_aliases(story: Story) -> None:
    """Ada's, found by the new one"""
    identity = story.api.get_aliases(story.app_id, "customer", "42").identity
    expected = {"onesignal_id": story.made.ada, "external_id": "ada", "customer": "42"}
    expect(identity.to_dict(), expected)


def create_alias_by_subscription(story: Story) -> None:
    """another one, by her Android telephone"""
    alias = UserIdentityBody(identity=IdentityObject(loyalty="7"))
    reply = story.api.create_alias_by_subscription(story.app_id, story.made.android, alias)
    expect((reply.identity["loyalty"], reply.identity["customer"]), ("7", "42"))


def get_aliases_by_subscription(story: Story) -> None:
    """both numbers, by her email address"""
    identity = story.api.get_aliases_by_subscription(story.app_id, story.made.email).identity
    expect((identity["loyalty"], identity["customer"]), ("7", "42"))


def delete_alias(story: Story) -> None:
    """the second number goes, the first stays"""
    identity = story.api.delete_alias(story.app_id, *ADA, "loyalty").identity.to_dict()
    expect((identity.get("loyalty"), identity["customer"]), (None, "42"))
    expect(story.api.get_aliases(story.app_id, *ADA).identity.to_dict(), identity)


def create_subscription(story: Story) -> None:
    """Ada's telephone number; it is not taken twice"""
    body = SubscriptionBody(subscription=Subscription(type="SMS", token=PHONE))
    phone = story.api.create_subscription(story.app_id, *ADA, body).subscription
    expect((phone.type, phone.token, phone.enabled), ("SMS", PHONE, True))
    story.api.create_subscription(story.app_id, *ADA, body)  # answered without a subscription
    tokens = [each.token for each in story.api.get_user(story.app_id, *ADA).subscriptions]
    expect(tokens.count(PHONE), 1)
    story.made.phone = phone.id


def update_subscription(story: Story) -> None:
    """the model of her Android telephone"""
    change = SubscriptionBody(subscription=Subscription(device_model="Pixel 9"))
    expect(story.api.update_subscription(story.app_id, story.made.android, change), None)
    android = story.api.get_user(story.app_id, *ADA).subscriptions[1]
    expect((android.device_model, android.token), ("Pixel 9", "ada-android"))


def update_subscription_by_token(story: Story) -> None:
    """the app's version on her iPhone, by its token"""
    change = SubscriptionBody(subscription=Subscription(app_version="2.1"))
    story.api.update_subscription_by_token(story.app_id, "iOSPush", "ada-ios", change)
    expect(story.api.get_user(story.app_id, *ADA).subscriptions[2].app_version, "2.1")


def transfer_subscription(story: Story) -> None:
    """the telephone number goes to Bob"""
    to_bob = TransferSubscriptionRequestBody(identity={"external_id": "bob"})
    reply = story.api.transfer_subscription(story.app_id, story.made.phone, to_bob)
    expect(reply.identity["external_id"], "bob")
    [phone] = story.api.get_user(story.app_id, *BOB).subscriptions
    expect((phone.id, phone.token), (story.made.phone, PHONE))
    expect(len(story.api.get_user(story.app_id, *ADA).subscriptions), 3)


def delete_subscription(story: Story) -> None:
    """Ada gives her iPhone away"""
    expect(story.api.delete_subscription(story.app_id, story.made.ios), None)
    left = [each.id for each in story.api.get_user(story.app_id, *ADA).subscriptions]
    expect(left, [story.made.email, story.made.android])


def delete_user(story: Story) -> None:
    """Ada leaves"""
    expect(story.api.delete_user(story.app_id, *ADA), None)
    expect_error(lambda: story.api.get_user(story.app_id, *ADA), 404, "User not found")
    expect(story.api.get_user(story.app_id, *BOB).identity["onesignal_id"], story.made.bob)
