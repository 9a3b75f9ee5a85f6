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

    /// <summary>Compares two names.</summary>
    public static bool HaveEqualNames(ReadOnlySpan<byte> json, int left, int right)
    {
        var length = GetQuotedLength(json[left..]);
        return right + length <= json.Length && json.Slice(left, length).SequenceEqual(json.Slice(right, length));
    }

    public void AppendRoot(string root) => Append(Encoding.UTF8.GetBytes(root));

    public void AppendStep(ReadOnlySpan<byte> json, int step)
    {
        switch (step)
        {
            case DriftRecorder.List:
                Append("[*]"u8);
                break;
            case DriftRecorder.Map:
                Append(".*"u8);
                break;
            default:
                AppendQuoted(json.Slice(step, GetQuotedLength(json[step..])));
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

    /// <summary>Returns the length of a string with its quotes.</summary>
    private static int GetQuotedLength(ReadOnlySpan<byte> json)
    {
        var index = 1;
        while (true)
        {
            index += json[index..].IndexOfAny((byte)'"', (byte)'\\');
            if (json[index] == '"')
            {
                return index + 1;
            }

            index += 2;
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, _buffer.Length - _length)];
        bytes.CopyTo(_buffer[_length..]);
        _length += bytes.Length;
    }
}
