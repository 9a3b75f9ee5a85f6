using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>
/// Finds the items of a list in JSON that arrives in pieces. It is a value type, so that a copy can restore its state. Positions are relative to the start
/// of the buffer.
/// </summary>
internal struct JsonItemScanner(ListLayout layout)
{
    private JsonReaderState _state;
    private ScanState _scanState;
    private ScanResult _kind;
    private int _depth;
    private bool _isInContainer;

    private enum ScanState
    {
        BeforeRoot,
        InObject,
        BeforeItems,
        BeforeMetadata,
        BeforeOtherValue,
        InItems,
        InValue,
        AfterRoot,
    }

    /// <summary>Gets the position at which scanning continues.</summary>
    public int Position { get; private set; }

    /// <summary>Gets the start of the value that was found.</summary>
    public int ValueStart { get; private set; }

    /// <summary>Gets the end of the value that was found.</summary>
    public int ValueEnd { get; private set; }

    /// <summary>Gets the name of the metadata property whose value was found.</summary>
    public string? PropertyName { get; private set; }

    /// <summary>Gets the position before which the buffer is no longer needed.</summary>
    public readonly int RetainFrom => _scanState == ScanState.InValue && _kind != ScanResult.NeedMoreData ? ValueStart : Position;

    /// <summary>Gets a value indicating whether the position is inside the list.</summary>
    public readonly bool IsInItems => _scanState == ScanState.InItems || (_scanState == ScanState.InValue && _kind == ScanResult.Item);

    /// <summary>Adjusts the positions after the content of the buffer was moved to its start.</summary>
    public void Rebase(int distance)
    {
        Position -= distance;
        ValueStart -= distance;
    }

    /// <summary>Moves to the next item or metadata.</summary>
    /// <param name="buffer">The data that arrived and is still needed.</param>
    /// <param name="isComplete"><see langword="true"/> if no more data will arrive.</param>
    /// <exception cref="JsonException">The data is not valid JSON, or does not contain the declared list.</exception>
    public ScanResult Scan(ReadOnlySpan<byte> buffer, bool isComplete)
    {
        var reader = new Utf8JsonReader(buffer[Position..], isComplete, _state);
        var result = ScanResult.NeedMoreData;
        while (result == ScanResult.NeedMoreData && reader.Read())
        {
            result = ProcessToken(ref reader);
        }

        Position += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        return result == ScanResult.NeedMoreData && isComplete ? ScanResult.End : result;
    }

    private ScanResult ProcessToken(ref Utf8JsonReader reader)
    {
        switch (_scanState)
        {
            case ScanState.InItems:
                if (reader.TokenType != JsonTokenType.EndArray)
                {
                    return StartValue(ref reader, ScanResult.Item);
                }

                _scanState = layout.ItemsProperty is null ? ScanState.AfterRoot : ScanState.InObject;
                break;
            case ScanState.InValue:
                return reader.CurrentDepth == _depth ? EndValue(ref reader) : ScanResult.NeedMoreData;
            case ScanState.InObject when reader.TokenType == JsonTokenType.EndObject:
                _scanState = _isInContainer ? ScanState.InObject : ScanState.AfterRoot;
                _isInContainer = false;
                break;
            case ScanState.InObject:
                PropertyName = layout.FindMetadataProperty(ref reader);
                _scanState = JsonNames.AreEqual(ref reader, IsBeforeContainer ? layout.ContainerProperty : layout.ItemsProperty)
                    ? ScanState.BeforeItems
                    : PropertyName is null ? ScanState.BeforeOtherValue : ScanState.BeforeMetadata;
                break;
            case ScanState.BeforeMetadata:
                return StartValue(ref reader, ScanResult.Metadata);
            case ScanState.BeforeOtherValue:
                return StartValue(ref reader, ScanResult.NeedMoreData);
            default:
                EnterContainer(ref reader);
                break;
        }

        return ScanResult.NeedMoreData;
    }

    private readonly bool IsBeforeContainer => layout.ContainerProperty is not null && !_isInContainer;

    /// <summary>Enters an object that contains the list, or the list itself. A null is read as an empty list.</summary>
    private void EnterContainer(ref Utf8JsonReader reader)
    {
        var expectsObject = _scanState == ScanState.BeforeRoot ? layout.ItemsProperty is not null : IsBeforeContainer;
        var expected = expectsObject ? JsonExpectation.Object : JsonExpectation.Array;
        if (reader.TokenType == JsonTokenType.Null)
        {
            _scanState = _scanState == ScanState.BeforeRoot ? ScanState.AfterRoot : ScanState.InObject;
        }
        else if (reader.TokenType == (expectsObject ? JsonTokenType.StartObject : JsonTokenType.StartArray))
        {
            (_scanState, _isInContainer) = expectsObject ? (ScanState.InObject, _scanState == ScanState.BeforeItems) : (ScanState.InItems, _isInContainer);
        }
        else
        {
            throw new JsonMismatchException(expected, reader.TokenType, Position + reader.TokenStartIndex);
        }
    }

    private ScanResult StartValue(ref Utf8JsonReader reader, ScanResult kind)
    {
        _kind = kind;
        ValueStart = Position + (int)reader.TokenStartIndex;
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return EndValue(ref reader);
        }

        _depth = reader.CurrentDepth;
        _scanState = ScanState.InValue;
        return ScanResult.NeedMoreData;
    }

    private ScanResult EndValue(ref Utf8JsonReader reader)
    {
        ValueEnd = Position + (int)reader.BytesConsumed;
        _scanState = _kind == ScanResult.Item ? ScanState.InItems : ScanState.InObject;
        return _kind;
    }
}
