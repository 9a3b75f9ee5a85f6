using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>
/// Finds the items of a list in JSON that arrives piece by piece. A value, so that it can be kept to start again from; places are counted from
/// the start of the buffer.
/// </summary>
internal struct JsonItemScanner(ListPlace place)
{
    private JsonReaderState _state;
    private Where _where;
    private ScanResult _kind;
    private int _depth;
    private bool _isInner;

    private enum Where
    {
        Outside,
        InObject,
        BeforeList,
        BeforeMark,
        BeforeOther,
        InList,
        InValue,
        Behind,
    }

    /// <summary>Where scanning goes on.</summary>
    public int Position { get; private set; }

    /// <summary>Where the value that was found begins.</summary>
    public int ValueStart { get; private set; }

    /// <summary>Where the value that was found ends.</summary>
    public int ValueEnd { get; private set; }

    /// <summary>The member that a mark is the value of.</summary>
    public string? Member { get; private set; }

    /// <summary>What is before this is no longer needed.</summary>
    public readonly int Kept => _where == Where.InValue && _kind != ScanResult.NeedsMore ? ValueStart : Position;

    /// <summary>Whether scanning has come into the list.</summary>
    public readonly bool IsInList => _where == Where.InList || (_where == Where.InValue && _kind == ScanResult.Item);

    /// <summary>Follows a buffer that was moved towards its start.</summary>
    public void Moved(int distance)
    {
        Position -= distance;
        ValueStart -= distance;
    }

    /// <summary>Goes on to the next thing of interest.</summary>
    /// <param name="buffer">What has arrived and is still needed.</param>
    /// <param name="isComplete">Whether nothing more will come.</param>
    /// <exception cref="JsonException">The text is no JSON, or the list isn't where it is declared.</exception>
    public ScanResult Scan(ReadOnlySpan<byte> buffer, bool isComplete)
    {
        var reader = new Utf8JsonReader(buffer[Position..], isComplete, _state);
        var result = ScanResult.NeedsMore;
        while (result == ScanResult.NeedsMore && reader.Read())
            result = Take(ref reader);
        Position += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        return result == ScanResult.NeedsMore && isComplete ? ScanResult.End : result;
    }

    private ScanResult Take(ref Utf8JsonReader reader)
    {
        switch (_where)
        {
            case Where.InList:
                if (reader.TokenType != JsonTokenType.EndArray)
                    return Open(ref reader, ScanResult.Item);
                _where = place.Member is null ? Where.Behind : Where.InObject;
                break;
            case Where.InValue:
                return reader.CurrentDepth == _depth ? Close(ref reader) : ScanResult.NeedsMore;
            case Where.InObject when reader.TokenType == JsonTokenType.EndObject:
                _where = _isInner ? Where.InObject : Where.Behind;
                _isInner = false;
                break;
            case Where.InObject:
                Member = place.MarkAt(ref reader);
                _where = reader.ValueTextEquals(IsBeforeInner ? place.Outer : place.Member) ? Where.BeforeList : Member is null ? Where.BeforeOther : Where.BeforeMark;
                break;
            case Where.BeforeMark:
                return Open(ref reader, ScanResult.Mark);
            case Where.BeforeOther:
                return Open(ref reader, ScanResult.NeedsMore);
            default:
                Enter(ref reader);
                break;
        }

        return ScanResult.NeedsMore;
    }

    private readonly bool IsBeforeInner => place.Outer is not null && !_isInner;

    /// <summary>Enters an object around the list, or the list itself; null stands for an empty one.</summary>
    private void Enter(ref Utf8JsonReader reader)
    {
        var expectsObject = _where == Where.Outside ? place.Member is not null : IsBeforeInner;
        if (reader.TokenType == JsonTokenType.Null)
            _where = _where == Where.Outside ? Where.Behind : Where.InObject;
        else if (reader.TokenType == (expectsObject ? JsonTokenType.StartObject : JsonTokenType.StartArray))
            (_where, _isInner) = expectsObject ? (Where.InObject, _where == Where.BeforeList) : (Where.InList, _isInner);
        else
            throw new JsonMismatchException(expectsObject ? "an object" : "an array", reader.TokenType, Position + reader.TokenStartIndex);
    }

    private ScanResult Open(ref Utf8JsonReader reader, ScanResult kind)
    {
        _kind = kind;
        ValueStart = Position + (int)reader.TokenStartIndex;
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return Close(ref reader);

        _depth = reader.CurrentDepth;
        _where = Where.InValue;
        return ScanResult.NeedsMore;
    }

    private ScanResult Close(ref Utf8JsonReader reader)
    {
        ValueEnd = Position + (int)reader.BytesConsumed;
        _where = _kind == ScanResult.Item ? Where.InList : Where.InObject;
        return _kind;
    }
}
