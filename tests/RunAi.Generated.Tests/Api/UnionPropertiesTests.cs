using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Tests.Api;

public sealed class UnionPropertiesTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(1_000)]
    public void Properties_of_a_union_are_visited_in_proportion_to_their_number(int count)
    {
        var references = string.Join(", ", Enumerable.Range(0, count).Select(i => $"r{i}: {{$ref: '#/components/schemas/M{i}'}}"));
        var schemas = string.Concat(Enumerable.Range(0, count).Select(i =>
            $"\nM{i}: {{type: object, required: [a], properties: {{a: {{type: string}}, p{i}: {{type: string}}}}}}"));
        var objects = ApiReading.BuildSchemas($"Thing: {{type: object, properties: {{{references}}}}}{schemas}")
            .Model.Declarations.Values.OfType<ApiObject>().Where(value => value.Properties.Count == 2).ToList();
        var visits = 0;

        var all = new UnionProperties(objects.Concat(objects), _ =>
        {
            visits++;
            return [];
        });

        Assert.Equal((count, 2 * count), (objects.Count, visits));
        Assert.Equal((count, count, 1, 0), (all.Count, all.CountDeclaring("a"), all.CountDeclaring("p1"), all.CountValued("a")));
    }
}
