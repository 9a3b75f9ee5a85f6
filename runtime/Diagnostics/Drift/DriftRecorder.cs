using System.Runtime.CompilerServices;
using System.Text.Json;
using RunAi.Generated.Internal;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Diagnostics.Drift;

/// <summary>
/// Records the deviations of one JSON text while the current thread reads it. The readers of objects, lists and maps note where these start, so that a
/// deviation has a path without a second pass over the text. Properties are not noted: their names precede the values.
/// </summary>
internal sealed class DriftRecorder
{
    /// <summary>The maximum number of deviations in one text. A server determines their number, so it is limited.</summary>
    public const int MaxDeviations = 16 * 1024;

    private const int RetainedDeviations = 256;

    // A reader accepts 64 levels.
    private const int MaxDepth = 64;

    [ThreadStatic]
    private static DriftRecorder? Instance;

    private readonly DriftStep[] _steps = new DriftStep[MaxDepth + 1];
    private readonly List<DriftDeviation> _deviations = [];
    private readonly List<DriftStep> _recordedSteps = [];
    private readonly Dictionary<DriftKind, int> _dropped = [];
    private DriftRecorder? _outer;
    private bool _isInUse;
    private ReadModes _outerModes;

    /// <summary>Gets the recorder of the current thread.</summary>
    public static DriftRecorder Current => Instance!;

    /// <summary>Gets the deviations.</summary>
    public IReadOnlyList<DriftDeviation> Deviations => _deviations;

    /// <summary>Gets the steps of the deviations.</summary>
    public IReadOnlyList<DriftStep> RecordedSteps => _recordedSteps;

    /// <summary>Gets the numbers of deviations that exceeded <see cref="MaxDeviations"/>.</summary>
    public IReadOnlyDictionary<DriftKind, int> Dropped => _dropped;

    /// <summary>Starts to record. Each thread has a recorder, unless a listener that gets deviations reads another text.</summary>
    /// <param name="traces">Whether the deviations have paths.</param>
    public static DriftRecorder Start(bool traces)
    {
        var outer = Instance;
        var recorder = outer is { _isInUse: false } ? outer : new DriftRecorder { _outer = outer };
        Instance = recorder;
        (recorder._isInUse, recorder._outerModes) = (true, ReadMode.Current & (ReadModes.Recording | ReadModes.Tracing));
        ReadMode.Set(ReadModes.Recording | ReadModes.Tracing, false);
        ReadMode.Set(traces ? ReadModes.Recording | ReadModes.Tracing : ReadModes.Recording, true);
        return recorder;
    }

    /// <summary>Notes a container on its first token. Returns a value indicating whether parts that cannot be read are kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EnterOrKeep(scoped ref Utf8JsonReader reader, DriftContainer container) =>
        ReadMode.Has(ReadModes.Tracing | ReadModes.Keeping) && Enter(ref reader, container);

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
        ReadMode.Set(ReadModes.Recording | ReadModes.Tracing, false);
        ReadMode.Set(_outerModes, true);
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

    /// <summary>Discards the deviations, and starts to note the containers of values, because the text is read again.</summary>
    public void Trace()
    {
        Clear();
        ReadMode.Set(ReadModes.Tracing, true);
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
            case JsonExpectation.DeclaredProperty when exception.ActualTokenType != JsonTokenType.EndObject:
                Record(DriftKind.UnknownProperty, ref reader);
                break;
            default:
                Record(exception.ActualTokenType == JsonTokenType.Null ? DriftKind.UndeclaredNull : DriftKind.WrongType, ref reader);
                break;
        }
    }

    /// <summary>Records the required properties that an object does not have.</summary>
    /// <param name="reader">The reader, on the end of the object.</param>
    /// <param name="model">The object.</param>
    /// <param name="missing">The indexes of the missing properties.</param>
    /// <param name="except">The names of properties that could not be read.</param>
    public void RecordMissing(scoped ref Utf8JsonReader reader, JsonObjectModel model, PropertyFlags missing, HashSet<string>? except = null)
    {
        var names = RequiredProperties.GetNames(model);
        for (var index = 0; index < names.Count; index++)
        {
            if (names[index] is { } name && missing.Contains(index) && except?.Contains(name) != true)
            {
                Record(DriftKind.MissingProperty, _steps[reader.CurrentDepth].Offset, reader.CurrentDepth, name);
            }
        }
    }

    // One call, because the compiler would not inline what rarely runs before there is a listener.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Enter(scoped ref Utf8JsonReader reader, DriftContainer container)
    {
        var mode = ReadMode.Current;
        if ((mode & ReadModes.Tracing) != 0)
        {
            Current._steps[reader.CurrentDepth] = new DriftStep(container, reader.TokenStartIndex);
        }

        return (mode & ReadModes.Keeping) != 0;
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
        _recordedSteps.AddRange(_steps.AsSpan(0, depth));
    }
}
