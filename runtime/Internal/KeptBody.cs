using System.Text;

namespace RunAi.Generated.Internal;

/// <summary>
/// The beginning of a body that became an exception. It is kept as bytes: few who catch an exception ask for the text, or for more than the typed error.
/// </summary>
internal sealed class KeptBody
{
    private const int Cap = 64 * 1024;

    private readonly byte[] _bytes;
    private readonly bool _isCut;
    private string? _text;
    private ErrorEnvelope? _envelope;

    public KeptBody(ReadOnlySpan<byte> body)
    {
        _isCut = body.Length > Cap;
        _bytes = (_isCut ? body[..Cap] : body).ToArray();

        // What stands behind the cut can't be read later.
        if (_isCut)
            _envelope = ErrorEnvelope.Read(body);
    }

    /// <summary>The text, cut after 64 KiB.</summary>
    public string Text => _text ??= _isCut ? CutText() : Encoding.UTF8.GetString(_bytes);

    /// <summary>What the body says, if it is one of the usual error bodies.</summary>
    public ErrorEnvelope Envelope => _envelope ??= ErrorEnvelope.Read(_bytes);

    private string CutText()
    {
        // A decoder that isn't flushed leaves out the character that the cut goes through.
        var chars = new char[Cap];
        var count = Encoding.UTF8.GetDecoder().GetChars(_bytes, chars, flush: false);
        return new string(chars, 0, count);
    }
}
