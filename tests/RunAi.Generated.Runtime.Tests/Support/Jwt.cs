using System.Text;

namespace RunAi.Generated.Tests.Support;

/// <summary>Unsigned JWTs, of which only the times are read.</summary>
internal static class Jwt
{
    public static string Create(string payload) => $"{Encode("{}")}.{Encode(payload)}.{Encode("signature")}";

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
