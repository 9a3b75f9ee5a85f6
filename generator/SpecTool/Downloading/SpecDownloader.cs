using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Internal;

namespace RunAi.Generated.SpecTool.Downloading;

/// <summary>Downloads specs, with the token of the tenant if the tenant serves them.</summary>
internal sealed class SpecDownloader(HttpClient http, IAccessTokenProvider? tokens, TimeProvider time)
{
    /// <summary>The maximum size in bytes, which is larger than the limit of the generator.</summary>
    private const int MaxDocumentSize = 128 * 1024 * 1024;

    /// <summary>The timeout for the complete response. The timeout of <see cref="HttpClient"/> ends with the headers.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    private static readonly AddressSettings Settings = new("SourceUrl", "RUNAI_CA_FILE");

    /// <summary>Downloads the bytes of a spec.</summary>
    /// <exception cref="DownloadException">The download failed.</exception>
    public async Task<byte[]> DownloadAsync(string sourceUrl, CancellationToken cancellationToken)
    {
        // The response is compiled into the application, so the connection must be secure.
        if (!Uri.TryCreate(sourceUrl, UriKind.Absolute, out var url) || !IsSecure(url))
        {
            throw new DownloadException($"SourceUrl must start with https:// (http:// is allowed only for the local machine): {sourceUrl}");
        }

        using var timeout = new CancellationTokenSource(Timeout, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Accept.ParseAdd("application/json, application/yaml;q=0.9, */*;q=0.5");
        try
        {
            var problem = await AuthorizeAsync(request, url, end.Token);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, end.Token);
            return response.StatusCode == HttpStatusCode.OK
                ? await ReadAsync(response, end.Token)
                : throw new DownloadException(
                    $"{url} returned the status code {(int)response.StatusCode} ({response.ReasonPhrase}). {GetHint(response, problem)}");
        }
        catch (HttpRequestException exception)
        {
            throw new DownloadException($"{url} cannot be downloaded: {HttpFailure.Describe(exception, url, Settings)}", exception);
        }
        catch (Exception exception) when (exception is IOException or RunAiAuthenticationException)
        {
            throw new DownloadException($"{url} cannot be downloaded: {exception.Message}", exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DownloadException(
                $"{url} did not send a complete response within {Timeout.TotalMinutes} minutes. Try again later, or check SourceUrl.", exception);
        }
    }

    /// <summary>Attaches the token if the server is the tenant.</summary>
    /// <returns>The reason why the tenant did not issue a token; otherwise, null. The server may not require one.</returns>
    private async Task<string?> AuthorizeAsync(HttpRequestMessage request, Uri url, CancellationToken cancellationToken)
    {
        if (tokens is null || !tokens.AllowedHostsValidator.IsUrlHostValid(url))
        {
            return null;
        }

        try
        {
            // A provider returns an empty string for an address that must not receive the token.
            var token = await tokens.GetAuthorizationTokenAsync(url, cancellationToken: cancellationToken);
            request.Headers.Authorization = token.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", token);
            return null;
        }
        catch (OptionsValidationException exception)
        {
            return exception.Message;
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
            {
                throw new DownloadException(
                    $"{response.RequestMessage!.RequestUri} returned more than {MaxDocumentSize >> 20} MiB. Check that SourceUrl is the URL of a spec.");
            }

            buffer.Write(block, 0, read);
        }

        var document = buffer.ToArray();
        return HtmlPage.IsMatch(document, response.Content.Headers.ContentType?.MediaType)
            ? throw new DownloadException(
                $"{response.RequestMessage!.RequestUri} returned a document that {HtmlPage.Describe(document)}. "
                + "Check that SourceUrl is the URL of the spec itself.")
            : document;
    }

    private static bool IsSecure(Uri url) => url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback);

    private string GetHint(HttpResponseMessage response, string? problem) => (int)response.StatusCode switch
    {
        401 or 403 when problem is not null => $"No token was sent: {problem}",
        401 or 403 when tokens is null =>
            "If your tenant serves the spec, set RUNAI_URL, RUNAI_CLIENT_ID and RUNAI_CLIENT_SECRET to send a token to the origin of RUNAI_URL.",
        401 or 403 => "The server does not accept the token of RUNAI_CLIENT_ID, or the origins of SourceUrl and RUNAI_URL differ.",
        >= 300 and < 400 => $"It redirects to {response.Headers.Location}. If that URL is correct, use it as SourceUrl.",
        404 => "Check SourceUrl.",
        _ => "Try again later, or check SourceUrl.",
    };
}
