using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>
/// Builds the path of a deviation: names of properties, <c>[*]</c> for each list and <c>.*</c> for each map, whose keys are not part of the path. It is
/// truncated at its maximum length.
/// </summary>
/// <param name="buffer">The buffer.</param>
internal ref struct DriftPath(Span<byte> buffer)
{
    /// <summary>The maximum length in bytes.</summary>
    public const int MaxLength = 512;

    private const int MaxNameLength = 64;

    private readonly Span<byte> _buffer = buffer;
    private int _length;

    public readonly ReadOnlySpan<byte> Bytes => _buffer[.._length];

    /// <summary>Compares the names of two properties.</summary>
    /// <param name="json">The text.</param>
    /// <param name="left">The position of the value of a property.</param>
    /// <param name="right">The position of the value of another property.</param>
    public static bool HaveEqualNames(ReadOnlySpan<byte> json, int left, int right) => FindName(json, left).SequenceEqual(FindName(json, right));

    public void AppendRoot(string root) => Append(Encoding.UTF8.GetBytes(root));

    /// <summary>Appends a step into a container.</summary>
    /// <param name="json">The text.</param>
    /// <param name="container">The kind of the container.</param>
    /// <param name="child">The position of the value inside the container.</param>
    public void AppendStep(ReadOnlySpan<byte> json, DriftContainer container, int child)
    {
        switch (container)
        {
            case DriftContainer.List:
                Append("[*]"u8);
                break;
            case DriftContainer.Map:
                Append(".*"u8);
                break;
            default:
                AppendQuoted(FindName(json, child));
                break;
        }
    }

    public void AppendName(string name) => AppendName(Encoding.UTF8.GetBytes(name));

    private void AppendQuoted(ReadOnlySpan<byte> quoted)
    {
        if (!quoted.Contains((byte)'\\'))
        {
            AppendName(quoted[1..^1]);
            return;
        }

        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        var name = new byte[quoted.Length];
        try
        {
            AppendName(name.AsSpan(0, reader.CopyString(name)));
        }
        catch (InvalidOperationException)
        {
            // A name with unpaired surrogates, as it is escaped.
            AppendName(quoted[1..^1]);
        }
    }

    private void AppendName(ReadOnlySpan<byte> name)
    {
        var isTruncated = name.Length > MaxNameLength;
        name = isTruncated ? name[..MaxNameLength] : name;
        var isIdentifier = IsIdentifier(name);
        Append(isIdentifier ? "."u8 : "['"u8);
        while (!isIdentifier && name.IndexOf((byte)'\'') is >= 0 and var quote)
        {
            Append(name[..quote]);
            Append("\\'"u8);
            name = name[(quote + 1)..];
        }

        Append(name);
        Append(isTruncated ? "…"u8 : []);
        Append(isIdentifier ? [] : "']"u8);
    }

    private static bool IsIdentifier(ReadOnlySpan<byte> name)
    {
        foreach (var value in name)
        {
            if (!char.IsAsciiLetterOrDigit((char)value) && value != '_' && value < 0x80)
            {
                return false;
            }
        }

        return !name.IsEmpty;
    }

    /// <summary>Returns the name of a property with its quotes, which precedes the value of the property in valid JSON.</summary>
    private static ReadOnlySpan<byte> FindName(ReadOnlySpan<byte> json, int value)
    {
        var name = json[..value].TrimEnd(" \t\r\n"u8)[..^1].TrimEnd(" \t\r\n"u8);
        var start = name.Length - 1;
        do
        {
            start = name[..start].LastIndexOf((byte)'"');
        }
        while (IsEscaped(name[..start]));

        return name[start..];
    }

    /// <summary>Returns a value indicating whether the character after a text is escaped: an odd number of backslashes precedes it.</summary>
    private static bool IsEscaped(ReadOnlySpan<byte> text) => ((text.Length - text.TrimEnd((byte)'\\').Length) & 1) == 1;

    private void Append(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, _buffer.Length - _length)];
        bytes.CopyTo(_buffer[_length..]);
        _length += bytes.Length;
    }
}
