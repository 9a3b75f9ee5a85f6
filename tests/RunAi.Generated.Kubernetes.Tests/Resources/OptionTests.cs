using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Http;
using RunAi.Generated.Kubernetes.Tests.Support;

namespace RunAi.Generated.Kubernetes.Tests.Resources;

/// <summary>Tests the options of calls.</summary>
public sealed class OptionTests : IDisposable
{
    private const string Empty = """{"metadata":{"resourceVersion":"7"},"items":[]}""";

    private readonly KubeFolder _folder = new();
    private readonly ConcurrentQueue<string> _requests = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(ResourceVersionMatch.Exact, "?resourceVersion=5&resourceVersionMatch=Exact")]
    [InlineData(ResourceVersionMatch.NotOlderThan, "?resourceVersion=5&resourceVersionMatch=NotOlderThan")]
    [InlineData(null, "?resourceVersion=5")]
    public async Task Version_of_a_list_is_applied_as_the_options_specify(ResourceVersionMatch? match, string query)
    {
        await using var server = await StartAsync(Empty);
        using var connection = Connect(server);

        await Widgets(connection).ListAsync("shop", new() { ResourceVersion = "5", ResourceVersionMatch = match }, Cancellation);

        Assert.Equal([$"GET /apis/shop.example.com/v1/namespaces/shop/widgets{query}"], _requests);
    }

    [Fact]
    public async Task Version_is_not_sent_with_the_token_of_a_page()
    {
        await using var server = await StartAsync(Empty);
        using var connection = Connect(server);

        await Widgets(connection).ListAsync(
            "shop", new() { ResourceVersion = "5", ResourceVersionMatch = ResourceVersionMatch.Exact, Continue = "next" }, Cancellation);

        Assert.Equal(["GET /apis/shop.example.com/v1/namespaces/shop/widgets?continue=next"], _requests);
    }

    [Fact]
    public async Task Enumeration_of_an_exact_version_does_not_continue_with_another_state()
    {
        await using var server = await StartAsync(
            """{"metadata":{"resourceVersion":"5","continue":"next"},"items":[{"metadata":{"name":"a","uid":"1"}}]}""", Status(410, "Expired"), Empty);
        using var connection = Connect(server);
        var names = new List<string?>();

        var failure = await Assert.ThrowsAsync<KubernetesApiException>(async () =>
        {
            var options = new ListOptions { ResourceVersion = "5", ResourceVersionMatch = ResourceVersionMatch.Exact };
            await foreach (var widget in Widgets(connection).EnumerateAsync("shop", options, Cancellation))
            {
                names.Add(widget.Metadata?.Name);
            }
        });

        Assert.True(failure.IsExpired);
        Assert.Equal(["a"], names);
        Assert.Equal(2, _requests.Count);
    }

    [Fact]
    public async Task Watch_applies_the_version_to_its_first_list_only()
    {
        await using var server = await StartAsync(Empty, Status(410, "Expired"), """{"metadata":{"resourceVersion":"9"},"items":[{"metadata":{"uid":"1"}}]}""");
        using var connection = Connect(server);

        var options = new ListOptions { ResourceVersion = "5", ResourceVersionMatch = ResourceVersionMatch.NotOlderThan };
        await using var events = Widgets(connection).WatchAsync("shop", options, Cancellation).GetAsyncEnumerator(Cancellation);
        await events.MoveNextAsync();

        var lists = _requests.Where(static request => !request.Contains("watch=true", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            [
                "GET /apis/shop.example.com/v1/namespaces/shop/widgets?limit=500&resourceVersion=5&resourceVersionMatch=NotOlderThan",
                "GET /apis/shop.example.com/v1/namespaces/shop/widgets?limit=500",
            ],
            lists);
    }

    [Fact]
    public async Task Watch_of_a_version_that_has_expired_fails_instead_of_repeating_the_list()
    {
        await using var server = await StartAsync(Status(410, "Expired"));
        using var connection = Connect(server);

        var failure = await Assert.ThrowsAsync<KubernetesApiException>(async () =>
        {
            await foreach (var change in Widgets(connection).WatchAsync("shop", new() { ResourceVersion = "1" }, Cancellation))
            {
                Assert.Fail($"Unexpected event: {change}");
            }
        });

        Assert.True(failure.IsExpired);
        Assert.Single(_requests);
    }

    [Fact]
    public async Task Deletion_of_all_objects_rejects_options_that_do_not_select()
    {
        await using var server = await StartAsync(Status(200, ""));
        using var connection = Connect(server);
        ListOptions[] selections =
        [
            new() { Limit = 1 }, new() { Continue = "next" }, new() { ResourceVersion = "1" }, new() { ResourceVersionMatch = ResourceVersionMatch.Exact },
        ];

        foreach (var selection in selections)
        {
            var failure = await Assert.ThrowsAsync<ArgumentException>(() => Widgets(connection).DeleteAllAsync("shop", selection, null, Cancellation));
            Assert.Equal("selection", failure.ParamName);
        }

        Assert.Empty(_requests);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(1500, 2)]
    [InlineData(30_000, 30)]
    public async Task Grace_period_is_sent_in_seconds_and_rounded_up(int milliseconds, int seconds)
    {
        await using var server = await StartAsync(Status(200, ""));
        using var connection = Connect(server);

        await Widgets(connection).DeleteAsync("shop", "a", new() { GracePeriod = TimeSpan.FromMilliseconds(milliseconds) }, Cancellation);

        Assert.EndsWith($"\"gracePeriodSeconds\":{seconds}}}", Assert.Single(_requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deletion_sends_its_preconditions_and_its_policy()
    {
        await using var server = await StartAsync(Status(200, ""));
        using var connection = Connect(server);

        var options = new DeletionOptions { Propagation = DeletionPropagation.Orphan, Uid = "u", ResourceVersion = "5", DryRun = true };
        await Widgets(connection).DeleteAsync("shop", "a", options, Cancellation);

        Assert.EndsWith(
            """{"apiVersion":"v1","kind":"DeleteOptions","propagationPolicy":"Orphan","preconditions":{"uid":"u","resourceVersion":"5"},"dryRun":["All"]}""",
            Assert.Single(_requests), StringComparison.Ordinal);
    }

    [Fact]
    public void Negative_grace_period_is_an_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeletionOptions { GracePeriod = TimeSpan.FromSeconds(-1) });

    [Theory]
    [InlineData(FieldValidation.Warn)]
    [InlineData(FieldValidation.Strict)]
    [InlineData(FieldValidation.Ignore)]
    public async Task Writes_send_the_same_options(FieldValidation validation)
    {
        await using var server = await StartAsync("{}");
        using var connection = Connect(server);
        var (widgets, options) = (Widgets(connection), new WriteOptions { DryRun = true, FieldManager = "me", FieldValidation = validation });

        await widgets.CreateAsync("shop", CreateWidget(), options, Cancellation);
        await widgets.ReplaceAsync("shop", CreateWidget(), options, Cancellation);
        await widgets.PatchAsync("shop", "a", KubernetesPatch.Merge([]), options, Cancellation);
        await widgets.ApplyAsync("shop", CreateWidget(), "me", new() { DryRun = true, FieldValidation = validation }, Cancellation);
        await widgets.ScaleAsync("shop", "a", 1, options, Cancellation);

        Assert.Equal(5, _requests.Count);
        Assert.All(_requests, request => Assert.Contains($"?dryRun=All&fieldManager=me&fieldValidation={validation}", request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Long_name_of_a_field_manager_is_an_error_of_each_write()
    {
        await using var server = await StartAsync("{}");
        using var connection = Connect(server);
        var (widgets, options) = (Widgets(connection), new WriteOptions { FieldManager = new string('m', 129) });

        await Assert.ThrowsAsync<ArgumentException>(() => widgets.CreateAsync("shop", CreateWidget(), options, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => widgets.PatchAsync("shop", "a", KubernetesPatch.Merge([]), options, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => widgets.ApplyAsync("shop", CreateWidget(), options.FieldManager, null, Cancellation));

        Assert.Empty(_requests);
    }

    private static NamespacedResource<Widget> Widgets(KubernetesConnection connection) => new(connection.Api);

    private static Widget CreateWidget() => new() { Metadata = new() { Name = "a" } };

    private static string Status(int code, string reason) =>
        $$"""{"kind":"Status","apiVersion":"v1","status":"{{(code == 200 ? "Success" : "Failure")}}","reason":"{{reason}}","code":{{code}}}""";

    private KubernetesConnection Connect(ApiServer server) => _folder.Connect(_folder.WriteContext($"server: {server.Address}", "token: a"));

    /// <summary>Starts a server that records requests and returns responses in turn, the last one again and again.</summary>
    private Task<ApiServer> StartAsync(params string[] responses) => ApiServer.StartAsync(async context =>
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(Cancellation);
        _requests.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} {body}".TrimEnd());
        var response = responses[Math.Min(_requests.Count, responses.Length) - 1];
        var status = response.Contains("\"Failure\"", StringComparison.Ordinal) ? (int)HttpStatusCode.Gone : StatusCodes.Status200OK;
        await ApiServer.RespondAsync(context, status, response);
    });
}
