namespace RunAi.Generated;

/// <summary>A body that is read while it arrives. Dispose it: until then it holds a connection.</summary>
public sealed class ApiStream : IAsyncDisposable, IDisposable
{
    private readonly IDisposable? _owner;

    /// <summary>Creates a stream, for instance in a fake of a client.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="contentType">The media type.</param>
    /// <param name="fileName">The name the server proposes.</param>
    public ApiStream(Stream content, string? contentType = null, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        ContentType = contentType;
        FileName = fileName;
    }

    internal ApiStream(HttpResponseMessage response, Stream content)
    {
        _owner = response;
        var headers = response.Content.Headers;
        Content = content;
        ContentType = headers.ContentType?.ToString();
        Length = headers.ContentLength;
        FileName = GetSafeFileName(headers.ContentDisposition?.FileNameStar ?? headers.ContentDisposition?.FileName);
    }

    /// <summary>The bytes.</summary>
    public Stream Content { get; }

    /// <summary>The media type with its parameters; null when the server gave none.</summary>
    public string? ContentType { get; }

    /// <summary>The name that the server proposes, without any folder; null when it gave none.</summary>
    public string? FileName { get; }

    /// <summary>The length in bytes; null when the server didn't announce it.</summary>
    public long? Length { get; }

    /// <inheritdoc />
    public void Dispose()
    {
        Content.Dispose();
        _owner?.Dispose();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync().ConfigureAwait(false);
        _owner?.Dispose();
    }

    /// <summary>The last segment: a server must not choose a folder on the caller's disk.</summary>
    private static string? GetSafeFileName(string? proposed)
    {
        var name = proposed?.Trim('"');
        name = name?[(name.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        return string.IsNullOrWhiteSpace(name) || name is "." or ".." ? null : name;
    }
}
