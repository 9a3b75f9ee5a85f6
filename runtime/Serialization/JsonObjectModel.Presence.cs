using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Serialization;

/// <content>The properties that were assigned. A property that was not assigned is not written; an assigned null is written as JSON null.</content>
public abstract partial class JsonObjectModel
{
    private const int MaskSize = 64;

    // One bit for each tracked property. Few models have more than 64.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private ulong _assigned;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private ulong[]? _moreAssigned;

    /// <summary>Gets the names of the properties that are set, for debuggers.</summary>
    internal IReadOnlyList<string> SetProperties => [.. ModelPropertyNames.Get(this).All.Where(IsSet)];

    /// <summary>Gets the names of the properties, for the runtime.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string AllPropertyNames => PropertyNames;

    /// <summary>
    /// Gets the C# names of the properties: the tracked ones in the order of their indexes, a semicolon, and the others. A JSON name that is not the C#
    /// name with a lowercase first letter follows after an equals sign, percent-encoded.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual string PropertyNames => string.Empty;

    /// <summary>
    /// Returns a value indicating whether a property is part of the JSON of the model: it was assigned, even <see langword="null"/>, or the JSON that the
    /// model was read from contained it. An optional property that the API does not declare as nullable is set if it is not <see langword="null"/>.
    /// </summary>
    /// <param name="propertyName">The C# name of the property, for example <c>nameof(Project.Name)</c>.</param>
    /// <exception cref="ArgumentException">The model does not have a property with the name.</exception>
    public bool IsSet(string propertyName)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        var property = ModelPropertyNames.Get(this).Find(this, propertyName);
        return property.Index is { } index
            ? IsAssigned(index) || UnreadProperties.Find(this)?.ContainsKey(property.JsonName) == true
            : IsWritten(property.JsonName);
    }

    /// <summary>
    /// Undoes the assignment of a property: it is <see langword="null"/> or the default of its type, and not part of the JSON of the model until it is
    /// assigned again.
    /// </summary>
    /// <param name="propertyName">The C# name of the property, for example <c>nameof(Project.Name)</c>.</param>
    /// <exception cref="ArgumentException">The model does not have a property with the name.</exception>
    public void Unset(string propertyName)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        var property = ModelPropertyNames.Get(this).Find(this, propertyName);
        UnreadProperties.Find(this)?.Remove(property.JsonName);

        // Reads null, which is the only access to a property by name.
        var reader = new Utf8JsonReader("null"u8);
        reader.Read();
        ReadProperty(ref reader, Encoding.UTF8.GetBytes(property.JsonName));
        if (property.Index is { } index)
        {
            GetMask(index) &= ~(1UL << index);
        }
    }

    /// <summary>Records that a tracked property was assigned.</summary>
    /// <param name="index">The index of the property.</param>
    [DebuggerStepThrough]
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void MarkAssigned(int index)
    {
        if (index < MaskSize)
        {
            _assigned |= 1UL << index;
        }
        else
        {
            GetMask(index) |= 1UL << index;
        }
    }

    /// <summary>Returns a value indicating whether a tracked property was assigned, so that it is written.</summary>
    /// <param name="index">The index of the property.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected bool IsAssigned(int index) => ((index < MaskSize ? _assigned : GetMoreAssigned(index)) & (1UL << index)) != 0;

    /// <summary>
    /// Returns a value indicating whether a required property is written. One that was missing in the JSON that the model was read from is not, so that no
    /// value is invented for it.
    /// </summary>
    /// <param name="index">The index of the property.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected bool WritesRequired(int index) => IsAssigned(index) || RequiredPropertyValidator.IsWriting || ExampleMode.IsEnabled;

    /// <summary>Keeps a null that was read as the default of a value type, so that it is written as null.</summary>
    private void KeepNull(string jsonName)
    {
        if (ModelPropertyNames.Get(this).FindIndex(jsonName) is { } index)
        {
            GetMask(index) &= ~(1UL << index);
            UnreadProperties.KeepNull(this, jsonName);
        }
    }

    private ulong GetMoreAssigned(int index) =>
        _moreAssigned is not null && (index / MaskSize) - 1 < _moreAssigned.Length ? _moreAssigned[(index / MaskSize) - 1] : 0;

    private ref ulong GetMask(int index)
    {
        if (index < MaskSize)
        {
            return ref _assigned;
        }

        var position = (index / MaskSize) - 1;
        if (_moreAssigned is null || _moreAssigned.Length <= position)
        {
            Array.Resize(ref _moreAssigned, position + 1);
        }

        return ref _moreAssigned[position];
    }

    private bool IsWritten(string jsonName)
    {
        using var json = DiagnosticJson.Parse(DiagnosticJson.Serialize((JsonModel)this));
        return json.RootElement.TryGetProperty(jsonName, out _);
    }
}
