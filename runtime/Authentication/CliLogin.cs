using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Authentication;

/// <summary>
/// The login of Run:ai's command line (version 2): <c>authentication.json</c> holds the token, as base64 of the JWT, and <c>config.json</c> the control
/// plane's address. The token can't be renewed; a new login writes another one.
/// </summary>
internal sealed class CliLogin(string directory, TimeProvider time)
{
    private const int LargestFile = 256 * 1024;
    private const string Advice = "Log in with the Run:ai CLI.";

    public static string DefaultDirectory => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".runai");

    /// <summary>The control plane that the CLI is logged in to; null when there is no such setting.</summary>
    public static Uri? FindUrl(string? directory)
    {
        var path = Path.Combine(directory ?? DefaultDirectory, "config.json");
        if (!File.Exists(path))
            return null;
        try
        {
            using var document = JsonDocument.Parse(ReadFile(path));
            return document.RootElement.TryGetProperty("control_plane", out var plane) && plane.TryGetProperty("url", out var url)
                && Uri.TryCreate(url.GetString(), UriKind.Absolute, out var result) ? result : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new RunAiAuthenticationException($"The file '{path}' isn't what the Run:ai CLI writes. {Advice}");
        }
    }

    public IssuedToken Read()
    {
        var path = Path.Combine(directory, "authentication.json");
        var text = FlatJson.Read(ReadFile(path), ["accessToken"])?[0].Text
            ?? throw new RunAiAuthenticationException($"The file '{path}' holds no accessToken. {Advice}");
        var token = Decode(text);
        if (!BearerText.IsValid(token))
            throw new RunAiAuthenticationException($"The accessToken in '{path}' is no token. {Advice}");

        var start = TokenClock.Read(time);
        var left = JwtClaims.ExpiryOf(token!) - start.Utc;
        if (left <= TimeSpan.Zero)
            throw new RunAiAuthenticationException($"The login of the Run:ai CLI has ended. {Advice}") { IsTransient = true };
        return new IssuedToken(token!, left, start);
    }

    /// <summary>The CLI encodes the JWT once more; one that it didn't encode has dots, which base64 has not.</summary>
    private static string? Decode(string text)
    {
        if (text.Contains('.', StringComparison.Ordinal))
            return text;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }

    private static byte[] ReadFile(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile)
                throw new RunAiAuthenticationException($"The file '{path}' isn't what the Run:ai CLI writes. {Advice}");
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RunAiAuthenticationException($"The file '{path}' can't be read ({exception.GetType().Name}). {Advice}", exception) { IsTransient = true };
        }
    }
}
