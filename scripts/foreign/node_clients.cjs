// Drives the npm packages; prints a JSON line for each call: client, call, ok, note.
const url = process.env.ONESIGNAL_BASE_URL;
const app = process.env.ONESIGNAL_APP_ID;
const key = process.env.ONESIGNAL_REST_API_KEY;
const organizationKey = process.env.ONESIGNAL_ORGANIZATION_API_KEY;

async function step(client, call, work) {
  try {
    const found = await work();
    console.log(JSON.stringify({ client, call, ok: true }));
    return found;
  } catch (error) {
    const body = error.body || (error.response && error.response.data) || error.message;
    const note = typeof body === "string" ? body : JSON.stringify(body);
    console.log(JSON.stringify({ client, call, ok: false, note: String(note).slice(0, 200) }));
    return undefined;
  }
}

async function onesignalNode() {
  const OneSignal = require("onesignal-node");
  const apiRoot = `${url}/api/v1`;
  const client = new OneSignal.Client(app, key, { apiRoot });
  const user = new OneSignal.UserClient(organizationKey, { apiRoot });
  const run = (call, work) => step("onesignal-node", call, work);
  const device = await run("addDevice", () =>
    client.addDevice({ device_type: "ios", identifier: "token-a" }).catch(() =>
      client.addDevice({ device_type: 0, identifier: "token-a" })));
  const id = device && device.body.id;
  await run("editDevice", () => client.editDevice(id, { identifier: "token-b" }));
  await run("viewDevice", () => client.viewDevice(id));
  await run("viewDevices", () => client.viewDevices({ limit: 200, offset: 0 }));
  await run("newSession", () => client.newSession(id, { language: "es" }));
  await run("newPurchase", () => client.newPurchase(id, {
    purchases: [{ sku: "abc123", iso: "GBP", amount: 2.50 }],
  }));
  await run("incrementSessionLength", () =>
    client.incrementSessionLength(id, { state: "ping", active_time: 11 }));
  await client.editDevice(id, { external_user_id: "external-user" });
  await run("editTagsWithExternalUserIdDevice", () =>
    client.editTagsWithExternalUserIdDevice("external-user", { tags: { level: "22" } }));
  const sent = await run("createNotification", () => client.createNotification({
    contents: { tr: "Yeni bildirim", en: "New notification" },
    included_segments: ["Subscribed Users"],
    filters: [{ field: "tag", key: "level", relation: ">", value: 10 }],
  }));
  const later = await run("createNotification (later)", () => client.createNotification({
    contents: { en: "Later" }, included_segments: ["All"], send_after: new Date(Date.now() + 9e6),
  }));
  await run("viewNotifications", () => client.viewNotifications({ limit: 10, kind: 1, offset: 0 }));
  await run("viewNotification", () => client.viewNotification(sent.body.id));
  await run("cancelNotification", () => client.cancelNotification(later.body.id));
  await run("exportCSV", () => client.exportCSV({}));
  const segment = await run("createSegment", () => client.createSegment({
    name: "new-segment",
    filters: [{ field: "session_count", relation: ">", value: 1 }],
  }));
  await run("deleteSegment", () => client.deleteSegment(segment.body.id));
  await run("viewApps", () => user.viewApps());
  await run("createApp", () => user.createApp({ name: "APP 1" }));
  await run("updateApp", () => user.updateApp(app, { site_name: "test" }));
}

async function apiClientCore() {
  const core = require("onesignal-api-client-core");
  const client = new core.OneSignalAppClient(app, key);
  client.BaseUrl = `${url}/api/v1`;
  const run = (call, work) => step("onesignal-api-client-core", call, work);
  const device = await run("createDevice", () =>
    client.createDevice({ device_type: core.DeviceType.ChromeWebPush, identifier: "c" }));
  await run("viewDevice", () => client.viewDevice({ id: device.id }));
  const segments = await run("createNotification by segment", () => client.createNotification(
    new core.NotificationBySegmentBuilder().setIncludedSegments(["Active Users", "Inactive Users"])
      .notification().setContents({ en: "My Message" }).build()));
  await run("createNotification by filter", () => client.createNotification(
    new core.NotificationByFilterBuilder()
      .setFilters([{ field: "tag", key: "level", relation: ">", value: "10" }])
      .notification().setContents({ en: "My Message" }).build()));
  await run("createNotification by device", () => client.createNotification(
    new core.NotificationByDeviceBuilder().setIncludeExternalUserIds(["external-user"])
      .notification().setContents({ en: "My Message" }).build()));
  await run("viewNotification", () => client.viewNotification({ id: segments.id }));
  await run("viewNotifications", () =>
    client.viewNotifications({ limit: 10, offset: 0, kind: 1 }));
  await run("trackOpen", () => client.trackOpen({ notificationId: segments.id, opened: true }));
}

async function official() {
  const sdk = require("@onesignal/node-onesignal");
  const client = new sdk.DefaultApi(sdk.createConfiguration({
    restApiKey: key, organizationApiKey: organizationKey,
    baseServer: new sdk.ServerConfiguration(url, {}),
  }));
  const run = (call, work) => step("@onesignal/node-onesignal", call, work);
  await run("createUser", () => client.createUser(app, {
    identity: { external_id: "42" },
    subscriptions: [{ type: "iOSPush", token: "n" }, { type: "Email", token: "a@example.com" }],
  }));
  await run("getUser", () => client.getUser(app, "external_id", "42"));
  const message = Object.assign(new sdk.Notification(), {
    app_id: app, contents: { en: "Hello" }, target_channel: "push",
    include_aliases: { external_id: ["42"] },
  });
  const sent = await run("createNotification", () => client.createNotification(message));
  await run("getNotification", () => client.getNotification(app, sent.id));
  await run("getNotifications", () => client.getNotifications(app));
  await run("getApps", () => client.getApps());
}

(async () => {
  for (const drive of [onesignalNode, apiClientCore, official]) {
    try {
      await drive();
    } catch (error) {
      console.log(JSON.stringify({ client: drive.name, call: "-", ok: false, note: error.message }));
    }
  }
})();
