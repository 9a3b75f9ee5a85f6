using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using Microsoft.Kiota.Abstractions.Authentication;
using RunAi.Generated.Internal;

namespace RunAi.Generated.SpecTool.Downloading;

/// <summary>Downloads specs over https, with the token of the tenant if the tenant serves them.</summary>
internal sealed class SpecDownloader(HttpClient http, IAccessTokenProvider? tokens, TimeProvider time) : ISpecSource
{
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

        using var timeout = new CancellationTokenSource(DocumentReader.Timeout, time);
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
                    $"{url} returned the status code {(int)response.StatusCode} ({response.ReasonPhrase}). {GetHint(response, problem)}")
                {
                    Status = response.StatusCode,
                };
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
            throw DocumentReader.CreateTimeoutException($"{url}", exception);
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
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var source = response.RequestMessage!.RequestUri!.ToString();
        return await DocumentReader.ReadAsync(body, source, response.Content.Headers.ContentType?.MediaType, cancellationToken);
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
