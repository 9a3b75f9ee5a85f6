using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Authentication;

/// <summary>
/// Reads the login of Run:ai's CLI (version 2): <c>authentication.json</c> contains the token as the base64 of a JWT, and <c>config.json</c> the address
/// of the control plane. The token cannot be renewed; a new login replaces it.
/// </summary>
internal sealed class CliLogin(string directory, TimeProvider time)
{
    private const int LargestFile = 256 * 1024;
    private const string Advice = "Log in with the Run:ai CLI.";

    private volatile string? _last;

    public static string DefaultDirectory => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".runai");

    /// <summary>Returns the control plane that the CLI is logged in to; <see langword="null"/> if it is not configured.</summary>
    public static Uri? FindUrl(string? directory)
    {
        var path = Path.Combine(directory ?? DefaultDirectory, "config.json");
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(ReadFile(path));
            return document.RootElement.TryGetProperty("control_plane", out var plane) && plane.TryGetProperty("url", out var url)
                && Uri.TryCreate(url.GetString(), UriKind.Absolute, out var result) ? result : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new RunAiAuthenticationException($"The file '{path}' does not have the format of the Run:ai CLI. {Advice}");
        }
    }

    /// <summary>Reads the token.</summary>
    /// <exception cref="RunAiAuthenticationException">The file cannot be read, contains no token, or the login has expired.</exception>
    public IssuedToken Read()
    {
        var token = ReadToken();
        _last = token;
        var start = TokenClock.Read(time);
        var remaining = JwtClaims.GetExpiry(token) - start.Utc;
        if (remaining <= TimeSpan.Zero)
        {
            throw new RunAiAuthenticationException($"The login of the Run:ai CLI has expired. {Advice}") { IsTransient = true };
        }

        return new IssuedToken(token, remaining, start);
    }

    /// <summary>Returns whether the file contains another token than the one that was read last: the user has logged in again.</summary>
    public bool HasChanged()
    {
        try
        {
            return !string.Equals(ReadToken(), _last, StringComparison.Ordinal);
        }
        catch (RunAiAuthenticationException)
        {
            // While the CLI writes the file, it may be incomplete.
            return false;
        }
    }

    private string ReadToken()
    {
        var path = Path.Combine(directory, "authentication.json");
        if (FlatJsonReader.Read(ReadFile(path), ["accessToken"], out var values, ignoreCase: false) != FlatJsonResult.Success || values[0].Text is not { } text)
        {
            throw new RunAiAuthenticationException($"The file '{path}' contains no accessToken. {Advice}");
        }

        return Decode(text) is { } token && BearerToken.IsValid(token)
            ? token
            : throw new RunAiAuthenticationException($"The accessToken in '{path}' is not a valid token. {Advice}");
    }

    /// <summary>Decodes the base64 form that the CLI writes. A JWT that is not encoded contains dots, which base64 does not.</summary>
    private static string? Decode(string text)
    {
        if (text.Contains('.', StringComparison.Ordinal))
        {
            return text;
        }

        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }

    private static byte[] ReadFile(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile)
            {
                throw new RunAiAuthenticationException($"The file '{path}' does not have the format of the Run:ai CLI. {Advice}");
            }

            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RunAiAuthenticationException(
                $"The file '{path}' cannot be read ({exception.GetType().Name}). {Advice}", exception)
            {
                IsTransient = true,
            };
        }
    }
}
