using System.Net;
using System.Net.Http.Headers;
using Microsoft.Kiota.Abstractions.Authentication;

namespace RunAi.Generated.SpecTool.Downloading;

/// <summary>Downloads documents, with the tenant's token where the tenant serves them.</summary>
internal sealed class SpecDownloader(HttpClient http, IAccessTokenProvider? tokens, TimeProvider time)
{
    /// <summary>Bytes; more than the generator would read.</summary>
    private const int MaxDocumentSize = 128 * 1024 * 1024;

    /// <summary>For all of a document: the client's own timeout ends with the headers.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    /// <summary>The document's bytes, as they are.</summary>
    /// <exception cref="DownloadException">There is no document at that address.</exception>
    public async Task<byte[]> DownloadAsync(string sourceUrl, CancellationToken cancellationToken)
    {
        // What comes from there is compiled into the application.
        if (!Uri.TryCreate(sourceUrl, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttps && !(url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
            throw new DownloadException($"SourceUrl must be a URL that begins with https:// (http:// is allowed for this machine only): {sourceUrl}");

        using var timeout = new CancellationTokenSource(Timeout, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Accept.ParseAdd("application/json, application/yaml;q=0.9, */*;q=0.5");
        try
        {
            if (tokens is not null && tokens.AllowedHostsValidator.IsUrlHostValid(url))
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAuthorizationTokenAsync(url, cancellationToken: end.Token));
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, end.Token);
            return response.StatusCode == HttpStatusCode.OK
                ? await ReadAsync(response, end.Token)
                : throw new DownloadException($"{url} answered {(int)response.StatusCode} ({response.ReasonPhrase}). {GetHint(response)}");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or RunAiAuthenticationException)
        {
            throw new DownloadException($"{url} could not be read: {exception.Message}", exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DownloadException($"{url} did not answer to the end within {Timeout.TotalMinutes} minutes. Try again later, or check SourceUrl.", exception);
        }
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var block = new byte[81920];
        int read;
        while ((read = await body.ReadAsync(block, cancellationToken)) > 0)
        {
            if (buffer.Length + read > MaxDocumentSize)
                throw new DownloadException($"{response.RequestMessage!.RequestUri} answered with more than {MaxDocumentSize >> 20} MiB. Is it an OpenAPI document?");
            buffer.Write(block, 0, read);
        }

        return buffer.ToArray();
    }

    private string GetHint(HttpResponseMessage response) => (int)response.StatusCode switch
    {
        401 or 403 when tokens is null => "If the document is your tenant's, set RUNAI_URL, RUNAI_CLIENT_ID and RUNAI_CLIENT_SECRET, and the token is sent to that host.",
        401 or 403 => "The token of RUNAI_CLIENT_ID is not accepted there, or SourceUrl has another host than RUNAI_URL.",
        >= 300 and < 400 => $"It is a redirect to {response.Headers.Location}; if that is right, use it as SourceUrl.",
        404 => "Check SourceUrl.",
        _ => "Try again later, or check SourceUrl.",
    };
}
