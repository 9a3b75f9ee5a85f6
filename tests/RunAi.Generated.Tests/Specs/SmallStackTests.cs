namespace RunAi.Generator.Tests.Specs;

/// <summary>A stack overflow cannot be caught and would terminate the compiler, so recursion must be bounded.</summary>
public sealed class SmallStackTests
{
    private const int StackSize = 256 * 1024;

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[{\"a\":[")]
    public void Too_deeply_nested_JSON_is_rejected(string opening) => AssertRejected(() => SpecReading.ReadJson(Repeat(opening, 100_000)));

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Too_deeply_nested_YAML_is_rejected(string opening) => AssertRejected(() => SpecReading.ReadYaml(Repeat(opening, 100_000)));

    [Fact]
    public void Too_deeply_nested_block_YAML_is_rejected() =>
        AssertRejected(() => SpecReading.ReadYaml(string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n"))));

    [Fact]
    public void JSON_of_maximum_depth_is_read() => AssertRead(() => SpecReading.ReadJson(Repeat("{\"a\":[", 64) + Repeat("]}", 64)));

    [Fact]
    public void YAML_of_maximum_depth_is_read() => AssertRead(() => SpecReading.ReadYaml(Repeat("{a: [", 64) + Repeat("]}", 64)));

    private static void AssertRejected(Func<SpecReading> read)
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
