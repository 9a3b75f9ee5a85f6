using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes;

/// <summary>
/// Represents values by keys that the API wraps: <c>{"items": {"key": {"value": …}}}</c>. The keys belong to the user; they identify the items that an object
/// changes or removes in its template or policy. Undeclared properties of the wrapper and of items are kept.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed partial class KeyedItems<T> : ExtensibleJsonModel
{
    private readonly Dictionary<string, KeyedItem<T>?> _items = new(StringComparer.Ordinal);
    private readonly bool _wasRead;
    private bool _hasItems;
    private bool _isNull;

    internal KeyedItems(JsonReadFunction<T>? read, JsonWriteAction<T> write, bool isOpen)
    {
        (ReadValue, WriteValue, IsOpen) = (read, write, isOpen);
        _wasRead = read is not null;
        DeletedKeys = new DeletedKeyCollection(this);
    }

    /// <summary>Gets the number of values.</summary>
    public int Count => _items.Values.Count(static item => item is { HasValue: true });

    /// <summary>Gets the keys of the values.</summary>
    public ICollection<string> Keys => [.. GetValues().Select(static item => item.Key)];

    /// <summary>Gets the values.</summary>
    public ICollection<T> Values => [.. GetValues().Select(static item => item.Value)];

    /// <summary>
    /// Gets the keys of the items that are removed from the template or policy (<c>{"deleted": true}</c>). A key that is added loses its value, and the
    /// assignment of a value removes its key.
    /// </summary>
    public ICollection<string> DeletedKeys { get; }

    /// <summary>Gets a value indicating whether the items are part of the JSON of their object.</summary>
    internal bool IsSent => _wasRead || _items.Count > 0 || Retained is { Count: > 0 };

    internal JsonReadFunction<T>? ReadValue { get; }

    internal JsonWriteAction<T> WriteValue { get; }

    internal bool IsOpen { get; }

    /// <inheritdoc/>
    protected override string PropertyNames => ";;Items";

    /// <summary>Gets or sets the value of a key. An item that has a value already keeps its other properties.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">The key was not found.</exception>
    public T this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The key '{key}' was not found.");
        set
        {
            ArgumentNullException.ThrowIfNull(key);
            var item = GetOrAdd(key);
            item.Value = value;
            item.Restore();
        }
    }

    /// <summary>Adds a value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">There is a value with the key already.</exception>
    public void Add(string key, T value)
    {
        if (ContainsKey(key))
        {
            throw new ArgumentException($"There is a value with the key '{key}' already.", nameof(key));
        }

        this[key] = value;
    }

    /// <summary>Returns a value indicating whether there is a value with a key.</summary>
    /// <param name="key">The key.</param>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>Gets the value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> if there is a value with the key; otherwise, <see langword="false"/>.</returns>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_items.TryGetValue(key, out var item) && item is { HasValue: true })
        {
            value = item.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Removes a value. The item of a template or policy remains; add its key to <see cref="DeletedKeys"/> to remove it.</summary>
    /// <param name="key">The key.</param>
    /// <returns><see langword="true"/> if there was a value with the key; otherwise, <see langword="false"/>.</returns>
    public bool Remove(string key) => ContainsKey(key) && _items.Remove(key);

    /// <summary>Removes all values and <see cref="DeletedKeys"/>.</summary>
    public void Clear() => _items.Clear();

    /// <summary>Returns an enumerator for the values and their keys.</summary>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => GetValues().GetEnumerator();

    /// <inheritdoc/>
    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (!JsonRead.NameEquals(name, "items"u8))
        {
            return -1;
        }

        _items.Clear();
        var items = JsonRead.Map(ref reader, (ref Utf8JsonReader json) => (KeyedItem<T>?)JsonRead.Object(ref json, new KeyedItem<T>(this)));
        (_hasItems, _isNull) = (true, items is null);
        foreach (var (key, item) in items ?? new Dictionary<string, KeyedItem<T>?>())
        {
            _items.Add(key, item);
        }

        return 0;
    }

    /// <inheritdoc/>
    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (_isNull && _items.Count == 0)
        {
            writer.WriteNull("items"u8);
        }
        else if (_hasItems || _items.Count > 0)
        {
            JsonWrite.RequiredMap(writer, "items"u8, _items, JsonWrite.Model);
        }
    }

    /// <inheritdoc/>
    protected override bool AllowsUndeclared(ReadOnlySpan<byte> name) => IsOpen;

    private IEnumerable<KeyValuePair<string, T>> GetValues()
    {
        foreach (var (key, item) in _items)
        {
            if (item is { HasValue: true })
            {
                yield return KeyValuePair.Create(key, item.Value);
            }
        }
    }

    private KeyedItem<T> GetOrAdd(string key)
    {
        if (!_items.TryGetValue(key, out var item) || item is null)
        {
            _items[key] = item = new KeyedItem<T>(this);
        }

        return item;
    }
}
