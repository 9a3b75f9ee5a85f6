using System.Globalization;
using RunAi.Generator.Specs.Json;

namespace RunAi.Generator.Tests.Specs;

public sealed class StringPoolTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(47)]
    [InlineData(48)]
    public void Equal_pieces_of_at_most_48_characters_are_one_string(int length)
    {
        var piece = new string('a', length);
        var text = $"{piece}1{piece}2{piece}";
        var cache = new StringPool();

        var first = cache.Get(text, 0, length);

        Assert.Equal(piece, first);
        Assert.Same(first, cache.Get(text, length + 1, length));
        Assert.Same(first, cache.Get(text, text.Length - length, length));
    }

    [Fact]
    public void Longer_pieces_are_not_kept()
    {
        var text = new string('a', 50);
        var cache = new StringPool();

        Assert.Equal(text[1..], cache.Get(text, 0, 49));
        Assert.NotSame(cache.Get(text, 0, 49), cache.Get(text, 0, 49));
    }

    [Fact]
    public void A_piece_without_characters_is_the_empty_string() => Assert.Same(string.Empty, new StringPool().Get("a", 1, 0));

    [Fact]
    public void Pieces_of_the_same_length_are_kept_beside_each_other()
    {
        const string Text = "aab baa bab";
        var cache = new StringPool();
        var pieces = new[] { 0, 4, 8 }.Select(start => cache.Get(Text, start, 3)).ToList();

        Assert.Equal(["aab", "baa", "bab"], pieces);
        Assert.Same(pieces[0], cache.Get(Text, 0, 3));
        Assert.Same(pieces[1], cache.Get(Text, 4, 3));
        Assert.Same(pieces[2], cache.Get(Text, 8, 3));
    }

    [Fact]
    public void Pieces_that_share_a_slot_keep_their_text()
    {
        // Many more than there are slots, of several lengths.
        var pieces = Enumerable.Range(0, 20_000).Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        var cache = new StringPool();

        Assert.All(pieces.Concat(pieces), piece => Assert.Equal(piece, cache.Get($"-{piece}-", 1, piece.Length)));
    }

    [Fact]
    public void The_beginning_of_a_kept_piece_is_a_piece_of_its_own()
    {
        var cache = new StringPool();

        // Some of the longer pieces share the slot of the short one.
        Assert.All(Enumerable.Range(0, 20_000), number =>
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"a{number}");
            cache.Get(text, 0, text.Length);
            Assert.Equal("a", cache.Get(text, 0, 1));
        });
    }
}
