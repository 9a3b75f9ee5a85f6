using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using RunAi.Generated.Internal;

namespace RunAi.Generated.Serialization;

/// <content>
/// The presence of properties whose values do not show it: nulls that were assigned or read, and required properties that were missing in the JSON.
/// </content>
public abstract partial class JsonObjectModel
{
    // Null, PropertyFlags or RetainedJson, which contains the flags then. One field for all, because most models have neither.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private object? _presence;

    /// <summary>Gets the names of the properties that are set, for debuggers.</summary>
    internal IReadOnlyList<string> SetProperties => [.. ModelPropertyNames.Get(this).All.Where(IsSet)];

    /// <summary>Gets the names of the properties, for the runtime.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string AllPropertyNames => PropertyNames;

    /// <summary>
    /// Gets the C# names of the properties: the required ones, a semicolon, the nullable ones, a semicolon, and the others, in the order of their indexes. A
    /// JSON name that is not the C# name with a lowercase first letter follows after an equals sign, percent-encoded.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual string PropertyNames => string.Empty;

    private PropertyFlags Flags => _presence is PropertyFlags flags ? flags : Retained?.Flags ?? PropertyFlags.None;

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
        if (property.Kind != ModelPropertyKind.Other && Flags.Contains(property.Index) == (property.Kind == ModelPropertyKind.Nullable))
        {
            return true;
        }

        using var json = DiagnosticJson.Parse(DiagnosticJson.Serialize((JsonModel)this));
        return json.RootElement.TryGetProperty(property.JsonName, out _);
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
        Retained?.RemoveUnread(property.JsonName);

        // Reads null, which is the only access to a property by name.
        var reader = new Utf8JsonReader("null"u8);
        reader.Read();
        ReadProperty(ref reader, Encoding.UTF8.GetBytes(property.JsonName));
        UnreadProperties.TakeIncomplete();
        if (property.Kind != ModelPropertyKind.Other)
        {
            SetFlags(Flags.With(property.Index, property.Kind == ModelPropertyKind.Required));
        }
    }

    /// <summary>Records whether null was assigned to a nullable property, so that it is sent.</summary>
    /// <param name="index">The index of the property.</param>
    /// <param name="isNull">Whether the value is null.</param>
    [DebuggerStepThrough]
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected void MarkNull(int index, bool isNull)
    {
        if (isNull || _presence is not null)
        {
            SetFlags(Flags.With(index, isNull));
        }
    }

    /// <summary>Records that a required property was assigned, so that it is sent even if the JSON that the model was read from did not contain it.</summary>
    /// <param name="index">The index of the property.</param>
    [DebuggerStepThrough]
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected void MarkPresent(int index)
    {
        if (_presence is not null)
        {
            SetFlags(Flags.With(index, false));
        }
    }

    /// <summary>Returns a value indicating whether null was assigned to a nullable property, or read from JSON.</summary>
    /// <param name="index">The index of the property.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected bool IsNullSet(int index) => _presence is not null && Flags.Contains(index);

    /// <summary>
    /// Returns a value indicating whether a required property was missing in the JSON that the model was read from, and not assigned since. It is not
    /// written, so that no value is invented for it.
    /// </summary>
    /// <param name="index">The index of the property.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected bool IsMissing(int index) => _presence is not null && IsOmitted(index);

    /// <summary>Sets the properties that are not as usual.</summary>
    internal void SetFlags(PropertyFlags flags)
    {
        if (Retained is { } retained)
        {
            retained.Flags = flags;
        }
        else
        {
            _presence = flags == PropertyFlags.None ? null : flags;
        }
    }

    private bool IsOmitted(int index) => Flags.Contains(index) && !RequiredProperties.IsWriting && !ExampleMode.IsEnabled;
}
