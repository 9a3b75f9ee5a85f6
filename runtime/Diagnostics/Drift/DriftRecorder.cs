using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>
/// Records the deviations of one JSON text while the current thread reads it. The readers of objects, lists and maps note where they are, at the depth of the
/// JSON, so that a deviation has a path without a second pass over the text.
/// </summary>
internal sealed class DriftRecorder
{
    /// <summary>The step of a list.</summary>
    public const int List = -1;

    /// <summary>The step of a map.</summary>
    public const int Map = -2;

    /// <summary>The maximum number of deviations in one text. A server determines their number, so it is limited.</summary>
    public const int MaxDeviations = 16 * 1024;

    private const int RetainedDeviations = 256;

    // A reader accepts 64 levels.
    private const int MaxDepth = 64;

    [ThreadStatic]
    private static DriftRecorder? Instance;

    private readonly List<DriftDeviation> _deviations = [];
    private readonly List<int> _recordedSteps = [];
    private readonly Dictionary<DriftKind, int> _dropped = [];
    private DriftRecorder? _outer;
    private bool _isInUse;
    private bool _wasRecording;

    /// <summary>Gets the recorder of the current thread.</summary>
    public static DriftRecorder Current => Instance!;

    /// <summary>Gets the current step for each depth: the offset of a property name, <see cref="List"/> or <see cref="Map"/>.</summary>
    public int[] Steps { get; } = new int[MaxDepth + 1];

    /// <summary>Gets the deviations.</summary>
    public IReadOnlyList<DriftDeviation> Deviations => _deviations;

    /// <summary>Gets the steps of the deviations.</summary>
    public IReadOnlyList<int> RecordedSteps => _recordedSteps;

    /// <summary>Gets the numbers of deviations that exceeded <see cref="MaxDeviations"/>.</summary>
    public IReadOnlyDictionary<DriftKind, int> Dropped => _dropped;

    /// <summary>Starts to record. Each thread has a recorder, unless a listener that gets deviations reads another text.</summary>
    public static DriftRecorder Start()
    {
        var outer = Instance;
        var recorder = outer is { _isInUse: false } ? outer : new DriftRecorder { _outer = outer };
        Instance = recorder;
        (recorder._isInUse, recorder._wasRecording) = (true, ReadMode.Has(ReadModes.Recording));
        ReadMode.Set(ReadModes.Recording, true);
        return recorder;
    }

    /// <summary>Notes the step of a list or map, on its first token.</summary>
    public static void Enter(scoped ref Utf8JsonReader reader, int step) => Current.Steps[reader.CurrentDepth] = step;

    /// <summary>Notes a property, on its name.</summary>
    public static void EnterProperty(scoped ref Utf8JsonReader reader)
    {
        if (ReadMode.Has(ReadModes.Recording))
        {
            Current.Steps[reader.CurrentDepth - 1] = (int)reader.TokenStartIndex;
        }
    }

    /// <summary>Discards the deviations of the current thread, because the text is read again.</summary>
    public static void ClearCurrent()
    {
        if (ReadMode.Has(ReadModes.Recording))
        {
            Current.Clear();
        }
    }

    /// <summary>Ends recording, and reports the deviations.</summary>
    /// <param name="context">The operation.</param>
    /// <param name="json">The text that was read.</param>
    public void Stop(DriftContext context, ReadOnlySpan<byte> json)
    {
        ReadMode.Set(ReadModes.Recording, _wasRecording);
        try
        {
            if (_deviations.Count > 0)
            {
                context.Report(json, this);
            }
        }
        finally
        {
            Release();
        }
    }

    /// <summary>Discards the deviations, because the text is read again.</summary>
    public void Clear()
    {
        _deviations.Clear();
        _recordedSteps.Clear();
        _dropped.Clear();
    }

    /// <summary>Records a deviation at the current token.</summary>
    public void Record(DriftKind kind, scoped ref Utf8JsonReader reader) => Record(kind, reader.TokenStartIndex, reader.CurrentDepth, null);

    /// <summary>Records a value that could not be read, at the token that did not match.</summary>
    public void Record(JsonMismatchException exception, scoped ref Utf8JsonReader reader)
    {
        switch (exception.Expected)
        {
            case JsonExpectation.PropertyName or JsonExpectation.UniqueProperty:
                // A name that is not valid Unicode does not have a path.
                break;
            case JsonExpectation.DeclaredProperty:
                Record(DriftKind.UnknownProperty, ref reader);
                break;
            default:
                Record(exception.ActualTokenType == JsonTokenType.Null ? DriftKind.UndeclaredNull : DriftKind.WrongType, ref reader);
                break;
        }
    }

    /// <summary>Records the required properties that an object does not have.</summary>
    /// <param name="model">The object.</param>
    /// <param name="offset">The position of the object.</param>
    /// <param name="depth">The depth of the object.</param>
    /// <param name="missing">The indexes of the missing properties.</param>
    /// <param name="except">The names of properties that could not be read.</param>
    public void RecordMissing(JsonObjectModel model, long offset, int depth, PropertyFlags missing, HashSet<string>? except = null)
    {
        var names = RequiredProperties.GetNames(model);
        for (var index = 0; index < names.Count; index++)
        {
            if (names[index] is { } name && missing.Contains(index) && except?.Contains(name) != true)
            {
                Record(DriftKind.MissingProperty, offset, depth, name);
            }
        }
    }

    private void Release()
    {
        if (_deviations.Count > 0)
        {
            Clear();
            if (_deviations.Capacity > RetainedDeviations)
            {
                _deviations.Capacity = RetainedDeviations;
                _recordedSteps.Capacity = RetainedDeviations;
            }
        }

        _isInUse = false;
        Instance = _outer ?? this;
    }

    private void Record(DriftKind kind, long offset, int depth, string? missing)
    {
        if (_deviations.Count == MaxDeviations)
        {
            _dropped[kind] = _dropped.GetValueOrDefault(kind) + 1;
            return;
        }

        _deviations.Add(new DriftDeviation(kind, offset, _recordedSteps.Count, depth, missing));
        _recordedSteps.AddRange(Steps.AsSpan(0, depth));
    }
}
