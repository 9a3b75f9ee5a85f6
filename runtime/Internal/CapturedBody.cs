using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>
/// The beginning of a body that became an exception. It is kept as bytes: few who catch an exception ask for the text, or for more than the typed error.
/// </summary>
internal sealed class CapturedBody
{
    private const int MaxLength = 64 * 1024;

    private readonly byte[] _bytes;
    private string? _text;

    public CapturedBody(ReadOnlySpan<byte> body)
    {
        IsTruncated = body.Length > MaxLength;
        _bytes = (IsTruncated ? body[..MaxLength] : body).ToArray();
    }

    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Whether the body is longer than what is kept, 64 KiB.</summary>
    public bool IsTruncated { get; }

    public string Text => _text ??= IsTruncated ? DecodeTruncated() : Encoding.UTF8.GetString(_bytes);

    private string DecodeTruncated()
    {
        // A decoder that isn't flushed leaves out the character that the cut goes through.
        var chars = new char[MaxLength];
        var count = Encoding.UTF8.GetDecoder().GetChars(_bytes, chars, flush: false);
        return new string(chars, 0, count);
    }
}
