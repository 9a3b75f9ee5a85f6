using RunAi.Generated;
using RunAi.Test;

namespace User;

/// <summary>Calls of methods with optional parameters. Those without options also compile with a version of the spec that declares none.</summary>
public static class Calls
{
    public static async Task<int> ListAsync(IWidgetsClient client, CancellationToken token)
    {
        ListWidgetsOptions? none = null;
        IReadOnlyList<Widget>[] lists =
        [
            await client.ListWidgetsAsync(),
            await client.ListWidgetsAsync(token),
            await client.ListWidgetsAsync(CancellationToken.None),
            await client.ListWidgetsAsync(cancellationToken: token),
            await client.ListWidgetsAsync(default),
            await client.ListWidgetsAsync(null),
            await client.ListWidgetsAsync(none),
            await client.ListWidgetsAsync(options: null),
            await client.ListWidgetsAsync(new()),
            await client.ListWidgetsAsync(new() { Limit = 10, Tag = ["a"] }),
            await client.ListWidgetsAsync(new() { Limit = 10 }, token),
            await client.ListWidgetsAsync(new ListWidgetsOptions { Size = Size.Large }, cancellationToken: token),
            await client.ListWidgetsAsync(null, token),
            await client.ListWidgetsAsync(default, token),
        ];
        ApiResponse<IReadOnlyList<Widget>> response = await client.ListWidgetsWithResponseAsync(token);
        return lists.Length + response.Value.Count + (await client.ListWidgetsWithResponseAsync(new() { Limit = 1 }, token)).Value.Count;
    }

    public static IEnumerable<IAsyncEnumerable<Widget>> Enumerate(IWidgetsClient client, CancellationToken token) =>
    [
        client.EnumerateWidgetsAsync(token),
        client.EnumerateWidgetsAsync(new() { Limit = 10 }, token),
        client.EnumerateWidgetsAsync(default),
        client.EnumeratePartsAsync("x"),
        client.EnumeratePartsAsync("x", token),
        client.EnumeratePartsAsync("x", default),
        client.EnumeratePartsAsync("x", null, token),
        client.EnumeratePartsAsync("x", new() { Limit = 10 }),
        client.EnumeratePartsAsync("x", new() { Limit = 10 }, token),
        client.EnumeratePartsAsync("x", new() { Limit = 10 }, 100, token),
        client.EnumeratePartsAsync("x", maxItems: 100, cancellationToken: token),
        client.EnumeratePartsAsync("x", cancellationToken: token),
        client.EnumerateSlicesAsync(0, token),
        client.EnumerateSlicesAsync(0, 100),
        client.EnumerateSlicesAsync(0, 100, token),
        client.EnumerateSlicesAsync(0, maxItems: 100, cancellationToken: token),
        client.EnumerateSlicesAsync(0, new() { Limit = 10 }, 100, token),
    ];

    public static async Task CopyAsync(IWidgetsClient client, Guid id, Widget widget, CancellationToken token)
    {
        await client.CopyWidgetAsync(id, "a");
        await client.CopyWidgetAsync(id, "a", token);
        await client.CopyWidgetAsync(id, "a", null);
        await client.CopyWidgetAsync(id, "a", default);
        await client.CopyWidgetAsync(id, "a", widget);
        await client.CopyWidgetAsync(id, "a", widget, token);
        await client.CopyWidgetAsync(id, "a", null, token);
        await client.CopyWidgetAsync(id, "a", widget, new() { Name = "b" });
        await client.CopyWidgetAsync(id, "a", widget, new() { Name = "b" }, token);
        await client.CopyWidgetAsync(id, "a", cancellationToken: token);
        await client.CopyWidgetAsync(client: "a", id: id, options: new() { Name = "b" });
        await client.CopyWidgetWithResponseAsync(id, "a", widget, token);
    }

    public static Task<IReadOnlyList<Widget>> PassMethodGroup(IWidgetsClient client, CancellationToken token)
    {
        Func<CancellationToken, Task<IReadOnlyList<Widget>>> list = client.ListWidgetsAsync;
        Func<Guid, string, CancellationToken, Task> copy = client.CopyWidgetAsync;
        Func<ListWidgetsOptions?, CancellationToken, Task<IReadOnlyList<Widget>>> listWithOptions = client.ListWidgetsAsync;
        _ = copy;
        return Task.WhenAny(list(token), listWithOptions(null, token), Retry(client.ListWidgetsAsync, token)).Unwrap();
    }

    private static Task<T> Retry<T>(Func<CancellationToken, Task<T>> call, CancellationToken token) => call(token);
}
