using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;

namespace RunAi.Generated.Internal;

/// <summary>The response headers of an exception. They are copied on demand, because they are rarely read.</summary>
internal sealed class LazyResponseHeaders(HttpResponseHeaders headers, HttpContentHeaders content) : IDictionary<string, IEnumerable<string>>
{
    private Dictionary<string, IEnumerable<string>>? _all;

    public ICollection<string> Keys => All.Keys;

    public ICollection<IEnumerable<string>> Values => All.Values;

    public int Count => All.Count;

    public bool IsReadOnly => false;

    private Dictionary<string, IEnumerable<string>> All => _all ??= HeaderReader.ReadAll(headers, content);

    public IEnumerable<string> this[string key]
    {
        get => All[key];
        set => All[key] = value;
    }

    public void Add(string key, IEnumerable<string> value) => All.Add(key, value);

    public void Add(KeyValuePair<string, IEnumerable<string>> item) => All.Add(item.Key, item.Value);

    public void Clear() => All.Clear();

    public bool Contains(KeyValuePair<string, IEnumerable<string>> item) => ((ICollection<KeyValuePair<string, IEnumerable<string>>>)All).Contains(item);

    public bool ContainsKey(string key) => All.ContainsKey(key);

    public void CopyTo(KeyValuePair<string, IEnumerable<string>>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, IEnumerable<string>>>)All).CopyTo(array, arrayIndex);

    public IEnumerator<KeyValuePair<string, IEnumerable<string>>> GetEnumerator() => All.GetEnumerator();

    public bool Remove(string key) => All.Remove(key);

    public bool Remove(KeyValuePair<string, IEnumerable<string>> item) => ((ICollection<KeyValuePair<string, IEnumerable<string>>>)All).Remove(item);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IEnumerable<string> value) => All.TryGetValue(key, out value);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
