using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;
using RunAi.Generator.Tests.RealSpecs;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Diagnostics;

/// <summary>For mutated specs, the generator neither throws nor emits code that does not compile.</summary>
public sealed class MutatedSpecTests
{
    private const int SeedsPerCase = 15;

    private static readonly SpecNode Sample = SpecTreeJson.Parse(SampleSpec.Text);
    private static readonly SpecNode Definition = SpecTreeJson.Parse(BundledSpecs.Everything.Text);

    public static TheoryData<int> FirstSeeds => [.. Enumerable.Range(0, 10).Select(index => index * SeedsPerCase)];

    [Theory]
    [MemberData(nameof(FirstSeeds))]
    public void Specs_with_mutated_characters_cause_no_invalid_code(int firstSeed) =>
        ForEachSeed(firstSeed, random => MutateCharacters(SampleSpec.Text, random));

    [Theory]
    [MemberData(nameof(FirstSeeds))]
    public void Specs_with_mutated_values_cause_no_invalid_code(int firstSeed) =>
        ForEachSeed(firstSeed, random => SpecTreeJson.ToJson(new TreeMutation(Sample, random).Apply(random.Next(1, 6))));

    [Theory]
    [MemberData(nameof(FirstSeeds))]
    public void Definitions_with_mutated_characters_cause_no_invalid_code(int firstSeed) =>
        ForEachSeed(firstSeed, random => MutateCharacters(BundledSpecs.Everything.Text, random));

    [Theory]
    [MemberData(nameof(FirstSeeds))]
    public void Definitions_with_mutated_values_cause_no_invalid_code(int firstSeed) =>
        ForEachSeed(firstSeed, random => SpecTreeJson.ToJson(new TreeMutation(Definition, random).Apply(random.Next(1, 6))));

    private static void ForEachSeed(int firstSeed, Func<Random, string> mutate)
    {
        for (var seed = firstSeed; seed < firstSeed + SeedsPerCase; seed++)
        {
            var text = mutate(new Random(seed));
            var step = new GeneratorSession(TinySpec.Document(text)).Run();
            Assert.True(step.Exception is null, $"Seed {seed} throws {step.Exception}:\n{text}");
            Assert.DoesNotContain(step.Diagnostics, diagnostic => diagnostic.Id == DiagnosticIds.InternalError);
            var errors = string.Join('\n', step.CompilerErrors());
            Assert.True(errors.Length == 0, $"Seed {seed} does not compile: {errors}\n{text}");
        }
    }

    private static string MutateCharacters(string text, Random random)
    {
        const string Alphabet = "{}[]:,'\"#&*!|>-?$/\\ \n\t\0\u2028\uD800aZ09";
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var position = random.Next(text.Length);
            var length = Math.Min(random.Next(0, 3), text.Length - position);
            text = text.Remove(position, length).Insert(position, Alphabet[random.Next(Alphabet.Length)].ToString());
        }

        return text;
    }
}
