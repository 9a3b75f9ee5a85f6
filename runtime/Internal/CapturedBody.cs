using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>
/// The beginning of a response body in an exception. It is kept as bytes and decoded on demand, because the typed error usually suffices.
/// </summary>
internal sealed class CapturedBody
{
    public const int MaxLength = 64 * 1024;

    private readonly byte[] _bytes;
    private string? _text;

    public CapturedBody(ReadOnlySpan<byte> body)
    {
        IsTruncated = body.Length > MaxLength;
        _bytes = (IsTruncated ? body[..MaxLength] : body).ToArray();
    }

    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Gets a value indicating whether the body is longer than 64 KiB and was truncated.</summary>
    public bool IsTruncated { get; }

    public string Text => _text ??= IsTruncated ? DecodeTruncated() : Encoding.UTF8.GetString(_bytes);

    private string DecodeTruncated()
    {
        // Without a flush the decoder omits an incomplete character at the end.
        var chars = new char[MaxLength];
        var count = Encoding.UTF8.GetDecoder().GetChars(_bytes, chars, flush: false);
        return new string(chars, 0, count);
    }
}
