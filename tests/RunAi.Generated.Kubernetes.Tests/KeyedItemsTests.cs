using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Kubernetes.CodeGeneration;

namespace RunAi.Generated.Kubernetes.Tests;

public sealed class KeyedItemsTests
{
    private readonly KeyedItems<string> _items = KubernetesJson.CreateItems<string>(JsonWrite.String);

    [Fact]
    public void Values_are_a_dictionary()
    {
        IDictionary<string, string> items = _items;
        items.Add("a", "1");
        items.Add(KeyValuePair.Create("b", "2"));
        items["a"] = "3";

        Assert.Equal([KeyValuePair.Create("a", "3"), KeyValuePair.Create("b", "2")], items);
        Assert.Equal(["a", "b"], items.Keys);
        Assert.Equal(["3", "2"], items.Values);
        Assert.True(items.Contains(KeyValuePair.Create("a", "3")) && !items.Contains(KeyValuePair.Create("a", "1")) && !items.IsReadOnly);
        Assert.True(items.TryGetValue("b", out var value) && value == "2" && !items.TryGetValue("c", out _));
        Assert.False(items.Remove(KeyValuePair.Create("a", "1")) || items.Remove("c"));
        Assert.True(items.Remove(KeyValuePair.Create("a", "3")) && items.Remove("b"));
        Assert.Empty(items);
    }

    [Fact]
    public void Values_can_be_read_as_a_read_only_dictionary()
    {
        _items["a"] = "1";
        _items.DeletedKeys.Add("b");
        IReadOnlyDictionary<string, string> items = _items;
        var copy = new KeyValuePair<string, string>[2];
        ((ICollection<KeyValuePair<string, string>>)_items).CopyTo(copy, 1);

        Assert.Equal("1", Assert.Single(items.Values));
        Assert.Equal("a", Assert.Single(items.Keys));
        Assert.True(items.ContainsKey("a") && !items.ContainsKey("b") && items.Count == 1);
        Assert.Equal([default, KeyValuePair.Create("a", "1")], copy);
    }

    [Fact]
    public void Invalid_keys_are_rejected()
    {
        _items["a"] = "1";

        Assert.Equal("key", Assert.Throws<ArgumentException>(() => _items.Add("a", "2")).ParamName);
        Assert.Contains("'b'", Assert.Throws<KeyNotFoundException>(() => _items["b"]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => _items[null!] = "1");
        Assert.Throws<ArgumentNullException>(() => _items.TryGetValue(null!, out _));
        Assert.Throws<ArgumentNullException>(() => _items.DeletedKeys.Add(null!));
    }

    [Fact]
    public void Deleted_keys_are_a_collection()
    {
        _items["a"] = "1";
        _items.DeletedKeys.Add("b");
        _items.DeletedKeys.Add("c");
        var copy = new string[2];
        _items.DeletedKeys.CopyTo(copy, 0);

        Assert.Equal(["b", "c"], copy);
        Assert.True(_items.DeletedKeys.Contains("b") && !_items.DeletedKeys.Contains("a") && !_items.DeletedKeys.IsReadOnly);
        Assert.False(_items.DeletedKeys.Remove("a"));
        Assert.True(_items.DeletedKeys.Remove("b"));
        Assert.Equal("""{"items":{"a":{"value":"1"},"c":{"deleted":true}}}""", _items.ToJson());
        _items.DeletedKeys.Clear();
        Assert.Empty(_items.DeletedKeys);
        Assert.Equal("""{"items":{"a":{"value":"1"}}}""", _items.ToJson());
    }

    [Fact]
    public void Value_of_a_deleted_key_restores_the_item()
    {
        _items.DeletedKeys.Add("a");
        _items["a"] = "1";

        Assert.Empty(_items.DeletedKeys);
        Assert.Equal("""{"items":{"a":{"value":"1"}}}""", _items.ToJson());
    }

    [Fact]
    public void Key_that_is_deleted_loses_its_value()
    {
        _items["a"] = "1";
        _items.DeletedKeys.Add("a");

        Assert.Equal("""{"items":{"a":{"deleted":true}}}""", _items.ToJson());
        _items.Clear();
        Assert.Equal("{}", _items.ToJson());
    }
}
