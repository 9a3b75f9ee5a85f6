namespace RunAi.Generator.Tests.Specs;

/// <summary>A stack overflow can't be caught and would end the compiler, so nothing may recurse as deep as a document says.</summary>
public sealed class SmallStackTests
{
    private const int StackSize = 256 * 1024;

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[{\"a\":[")]
    public void Deep_JSON_ends_in_a_diagnostic(string opening) => AssertRefused(() => SpecReading.ReadJson(Repeat(opening, 100_000)));

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Deep_YAML_ends_in_a_diagnostic(string opening) => AssertRefused(() => SpecReading.ReadYaml(Repeat(opening, 100_000)));

    [Fact]
    public void Deep_block_YAML_ends_in_a_diagnostic() =>
        AssertRefused(() => SpecReading.ReadYaml(string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n"))));

    [Fact]
    public void The_deepest_allowed_JSON_is_read() => AssertRead(() => SpecReading.ReadJson(Repeat("{\"a\":[", 64) + Repeat("]}", 64)));

    [Fact]
    public void The_deepest_allowed_YAML_is_read() => AssertRead(() => SpecReading.ReadYaml(Repeat("{a: [", 64) + Repeat("]}", 64)));

    private static void AssertRefused(Func<SpecReading> read)
    {
        var reading = RunOnSmallStack(read);
        Assert.Null(reading.Root);
        Assert.Single(reading.Diagnostics);
    }

    private static void AssertRead(Func<SpecReading> read) => Assert.Empty(RunOnSmallStack(read).Diagnostics);

    private static SpecReading RunOnSmallStack(Func<SpecReading> read)
    {
        SpecReading? reading = null;
        var thread = new Thread(() => reading = read(), StackSize);
        thread.Start();
        thread.Join();
        return Assert.IsType<SpecReading>(reading);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
