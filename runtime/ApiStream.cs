using RunAi.Generated.Diagnostics.Drift;

namespace RunAi.Generated;

/// <summary>Represents a response body that is read while it arrives. It must be disposed to release the connection.</summary>
public sealed class ApiStream : IAsyncDisposable, IDisposable
{
    /// <summary>Initializes a new instance of the <see cref="ApiStream"/> class, for example in a test.</summary>
    /// <param name="content">The content.</param>
    /// <param name="contentType">The media type.</param>
    /// <param name="fileName">The file name.</param>
    public ApiStream(Stream content, string? contentType = null, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        ContentType = contentType;
        FileName = fileName;
    }

    internal ApiStream(HttpResponseMessage response, Stream content)
    {
        Response = response;
        var headers = response.Content.Headers;
        Content = content;
        ContentType = headers.ContentType?.ToString();
        Length = headers.ContentLength;
        FileName = GetSafeFileName(headers.ContentDisposition?.FileNameStar ?? headers.ContentDisposition?.FileName);
    }

    /// <summary>Gets the content.</summary>
    public Stream Content { get; }

    /// <summary>Gets the media type with its parameters, or <see langword="null"/> if the server did not specify it.</summary>
    public string? ContentType { get; }

    /// <summary>Gets the file name that the server proposes, without a directory, or <see langword="null"/> if it did not specify one.</summary>
    public string? FileName { get; }

    /// <summary>Gets the length in bytes, or <see langword="null"/> if the server did not specify it.</summary>
    public long? Length { get; }

    /// <summary>Gets the response; <see langword="null"/> for a stream that was created in a test.</summary>
    internal HttpResponseMessage? Response { get; }

    /// <summary>Gets or sets where the deviations of the items are reported.</summary>
    internal DriftContext ItemDrift { get; set; }

    /// <summary>Gets the operation of the response.</summary>
    internal ApiOperation? Operation => Response?.RequestMessage?.GetRunAiOperation();

    /// <summary>Gets the options of the call; <see langword="null"/> if there are none.</summary>
    internal RunAiRequestOptions? Options => Response?.RequestMessage?.GetRunAiRequestOptions();

    /// <inheritdoc />
    public void Dispose()
    {
        Content.Dispose();
        Response?.Dispose();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync().ConfigureAwait(false);
        Response?.Dispose();
    }

    /// <summary>Returns the last segment of a file name, because the server must not choose a directory of the caller.</summary>
    private static string? GetSafeFileName(string? proposed)
    {
        var name = proposed?.Trim('"');
        name = name?[(name.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        return string.IsNullOrWhiteSpace(name) || name is "." or ".." ? null : name;
    }
}
