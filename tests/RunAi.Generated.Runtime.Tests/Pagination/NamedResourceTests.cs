using System.Net;
using RunAi.Generated.CodeGeneration;

namespace RunAi.Generated.Tests.Pagination;

public sealed class NamedResourceTests
{
    private int _finds;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("a", "a:1 b:2", "a:1")]
    [InlineData("c", "a:1 b:2", null)]
    [InlineData("a", "", null)]
    // A server that ignores the filter, or the case of letters.
    [InlineData("a", "A:1 ab:2 a:3 ba:4", "a:3")]
    public async Task Resource_is_found_by_its_exact_name(string name, string resources, string? expected) =>
        Assert.Equal(expected, await FindAsync(name, resources, where: null));

    [Fact]
    public async Task Several_resources_with_the_name_are_an_error_unless_a_condition_selects_one()
    {
        var exception = await Assert.ThrowsAsync<RunAiAmbiguousNameException>(() => FindAsync("a", "a:1 a:2", where: null));

        Assert.Equal("a", exception.Name);
        Assert.Equal("a:2", await FindAsync("a", "a:1 a:2", static resource => resource.EndsWith('2')));
        Assert.Null(await FindAsync("a", "a:1 a:2", static _ => false));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b")]
    [InlineData("a\nb")]
    public void Names_that_a_filter_cannot_contain_are_refused(string name) =>
        Assert.Throws<ArgumentException>("name", () => NamedResource.Filter("name", name));

    [Fact]
    public void Filter_compares_the_field_with_the_name() => Assert.Equal("meta.name==a b", NamedResource.Filter("meta.name", "a b"));

    [Fact]
    public async Task Existing_resource_is_not_created()
    {
        var (value, wasCreated) = await NamedResource.EnsureAsync<string>(
            _ => Task.FromResult<string?>("found"), _ => throw new InvalidOperationException("Created."), Cancellation);

        Assert.Equal(("found", false), (value, wasCreated));
    }

    [Fact]
    public async Task Absent_resource_is_created()
    {
        var ensured = await NamedResource.EnsureAsync(FindOnce(null), _ => Task.FromResult("created"), Cancellation);

        Assert.Equal(("created", true), (ensured.Value, ensured.WasCreated));
    }

    [Fact]
    public async Task Resource_that_another_client_creates_in_the_meantime_is_returned()
    {
        var ensured = await NamedResource.EnsureAsync(FindOnce("other"), _ => throw CreateException(HttpStatusCode.Conflict), Cancellation);

        Assert.Equal(("other", false), (ensured.Value, ensured.WasCreated));
    }

    [Fact]
    public async Task Response_of_the_creation_is_returned_as_such()
    {
        var created = await NamedResource.EnsureWithResultAsync(FindOnce(null), _ => Task.FromResult(new Version(1, 0)), Cancellation);
        var (existing, none) = await NamedResource.EnsureWithResultAsync<string, Version>(
            _ => Task.FromResult<string?>("found"), _ => throw new InvalidOperationException("Created."), Cancellation);
        var raced = await NamedResource.EnsureWithResultAsync<string, Version>(
            _ => Task.FromResult(_finds++ == 1 ? null : "other"), _ => throw CreateException(HttpStatusCode.Conflict), Cancellation);

        Assert.Equal((true, null, new Version(1, 0)), (created.WasCreated, created.Existing, created.Created));
        Assert.Equal(("found", null), (existing, none));
        Assert.Equal((false, "other"), (raced.WasCreated, raced.Existing));
    }

    [Fact]
    public async Task Absent_resource_is_an_exception_with_its_kind_and_name()
    {
        Assert.Equal("found", await NamedResource.GetAsync(Task.FromResult<string?>("found"), "node pool", "a"));

        var exception = await Assert.ThrowsAsync<RunAiNameNotFoundException>(() => NamedResource.GetAsync(Task.FromResult<string?>(null), "node pool", "a"));

        Assert.Equal("a", exception.Name);
        Assert.Equal(
            "No node pool named \"a\" was found. Check the name, the condition if there is one, and whether the application may read it.", exception.Message);
    }

    [Theory]
    [InlineData(HttpStatusCode.Conflict)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task Other_failures_of_the_creation_are_reported(HttpStatusCode status)
    {
        var exception = await Assert.ThrowsAsync<RunAiApiException>(
            () => NamedResource.EnsureAsync(FindOnce(null), _ => throw CreateException(status), Cancellation));

        Assert.Equal((int)status, exception.ResponseStatusCode);
        Assert.Equal(status == HttpStatusCode.Conflict ? 2 : 1, _finds);
    }

    private static RunAiApiException CreateException(HttpStatusCode status) => new("already exists") { ResponseStatusCode = (int)status };

    // The first search finds nothing.
    private Func<CancellationToken, Task<string?>> FindOnce(string? later) => _ => Task.FromResult(_finds++ == 0 ? null : later);

    private static Task<string?> FindAsync(string name, string resources, Func<string, bool>? where) => NamedResource.FindAsync(
        resources.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToAsyncEnumerable(),
        name,
        static resource => resource.Split(':')[0],
        where,
        Cancellation);
}
