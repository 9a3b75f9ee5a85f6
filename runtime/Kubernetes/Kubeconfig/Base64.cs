namespace RunAi.Generated.Kubernetes.Kubeconfig;

/// <summary>Decodes the values of <c>…-data</c> properties.</summary>
internal static class Base64
{
    /// <summary>Decodes base64 (RFC 4648, section 4) with white space; returns <see langword="null"/> if the text is not valid.</summary>
    public static byte[]? Decode(string text)
    {
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(text, bytes, out var length) && length > 0 ? bytes[..length] : null;
    }
}
