using System.Globalization;
using System.Runtime.CompilerServices;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Internal;
using RunAi.Generated.Kubernetes.CodeGeneration;

namespace RunAi.Generated.Kubernetes.Resources;

/// <summary>Reads the subresource <c>log</c> of a kind.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
internal sealed class LogClient<T>(ApiConnection connection)
    where T : class, IKubernetesObject<T>
{
    private const string Success = "2XX";
    private const string Text = "text/plain";

    private static readonly string Route = $"{T.Resource.Path}/namespaces/{{namespace}}/{T.Resource.Plural}/{{name}}/log";

    private static readonly Operation<string> Get = new Operation<string>($"get/log {T.Resource.Plural}", HttpMethod.Get, Route)
        .Add(new LogResponseReader(StatusCodePattern.Parse(Success), Text))
        .FailsWithStatus();

    private static readonly Operation<ApiStream> Follow = new Operation<ApiStream>($"follow/log {T.Resource.Plural}", HttpMethod.Get, Route)
        .ReturnsStream(Success, Text)
        .FailsWithStatus();

    public Task<string> GetAsync(string @namespace, string name, LogOptions? options, CancellationToken cancellationToken) =>
        Create(Get, @namespace, name, options).SendForValueAsync(cancellationToken);

    public IAsyncEnumerable<string> FollowAsync(string @namespace, string name, LogOptions? options, CancellationToken cancellationToken)
    {
        // Created twice, so that arguments are checked by the call, and each enumeration has its own request.
        Create(Follow, @namespace, name, options);
        return ReadAsync(@namespace, name, options, cancellationToken);
    }

    private async IAsyncEnumerable<string> ReadAsync(
        string @namespace, string name, LogOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var request = Create(Follow, @namespace, name, options);
        request.AddQuery("follow", true);
        var stream = await request.SendForValueAsync(cancellationToken).ConfigureAwait(false);
        if (stream.Response is { } response && HtmlPage.IsMediaType(response))
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw new RunAiResponseException($"{Follow.Id} returned {(int)response.StatusCode}, but the body {HtmlPage.Description}.");
        }

        await foreach (var line in stream.ReadLinesAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return line;
        }
    }

    private ApiRequest<TResult> Create<TResult>(Operation<TResult> operation, string @namespace, string name, LogOptions? options)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var request = connection.CreateRequest(operation);
        request.AddPath("namespace", @namespace);
        request.AddPath("name", name);
        if (options is null)
        {
            return request;
        }

        if (options is { Since: not null, SinceTime: not null })
        {
            throw new ArgumentException("Since and SinceTime are both set. Set one of them.", nameof(options));
        }

        request.AddQuery("container", options.Container);
        request.AddQuery("limitBytes", Format(options.LimitBytes));
        request.AddQuery("previous", options.Previous ? "true" : null);
        request.AddQuery("sinceSeconds", Format(options.Since is { } since ? (long)Math.Ceiling(since.TotalSeconds) : null));
        request.AddQuery("sinceTime", options.SinceTime);
        request.AddQuery("tailLines", Format(options.TailLines));
        request.AddQuery("timestamps", options.Timestamps ? "true" : null);
        return request;
    }

    private static string? Format(long? value) => value?.ToString(CultureInfo.InvariantCulture);
}
