using System.Collections;

namespace RunAi.Generated.Kubernetes;

/// <content>The interfaces of collections.</content>
public sealed partial class KeyedItems<T> : IDictionary<string, T>, IReadOnlyDictionary<string, T>
{
    bool ICollection<KeyValuePair<string, T>>.IsReadOnly => false;

    IEnumerable<string> IReadOnlyDictionary<string, T>.Keys => Keys;

    IEnumerable<T> IReadOnlyDictionary<string, T>.Values => Values;

    void ICollection<KeyValuePair<string, T>>.Add(KeyValuePair<string, T> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, T>>.Contains(KeyValuePair<string, T> item) =>
        TryGetValue(item.Key, out var value) && EqualityComparer<T>.Default.Equals(value, item.Value);

    bool ICollection<KeyValuePair<string, T>>.Remove(KeyValuePair<string, T> item) =>
        ((ICollection<KeyValuePair<string, T>>)this).Contains(item) && Remove(item.Key);

    void ICollection<KeyValuePair<string, T>>.CopyTo(KeyValuePair<string, T>[] array, int arrayIndex) =>
        GetValues().ToList().CopyTo(array, arrayIndex);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The keys of the items that are deleted.</summary>
    private sealed class DeletedKeyCollection(KeyedItems<T> owner) : ICollection<string>
    {
        public int Count => GetKeys().Count();

        public bool IsReadOnly => false;

        public void Add(string item)
        {
            ArgumentNullException.ThrowIfNull(item);
            owner.GetOrAdd(item).Delete();
        }

        public bool Contains(string item) => owner._items.TryGetValue(item, out var found) && found is { IsDeleted: true };

        public bool Remove(string item)
        {
            if (!Contains(item))
            {
                return false;
            }

            var found = owner._items[item]!;
            found.Restore();
            if (found.IsEmpty)
            {
                owner._items.Remove(item);
            }

            return true;
        }

        public void Clear()
        {
            foreach (var key in GetKeys().ToList())
            {
                Remove(key);
            }
        }

        public void CopyTo(string[] array, int arrayIndex) => GetKeys().ToList().CopyTo(array, arrayIndex);

        public IEnumerator<string> GetEnumerator() => GetKeys().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private IEnumerable<string> GetKeys() =>
            owner._items.Where(static item => item.Value is { IsDeleted: true }).Select(static item => item.Key);
    }
}
