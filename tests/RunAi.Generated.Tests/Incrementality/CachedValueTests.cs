using System.Reflection;
using RunAi.Generator.Common;
using RunAi.Generator.Pipeline;
using RunAi.Generator.Tests.RealSpecs;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Incrementality;

/// <summary>Values that Roslyn caches must be equal by value, and must not keep a compilation alive.</summary>
public sealed class CachedValueTests
{
    private static readonly string[] Steps = [TrackingNames.Files, TrackingNames.Inputs, TrackingNames.Outputs, TrackingNames.Sources,
        TrackingNames.Diagnostics];

    private static readonly SpecItem Broken = new("broken.yaml", "nothing")
    {
        Namespace = "Broken",
        Config = new ConfigItem("/app/.editorconfig", ""),
    };

    private static readonly SpecItem WithContract = BundledSpecs.Researcher with { Contract = new ContractItem("client.api.txt", "") };

    [Theory]
    [InlineData(TrackingNames.Files)]
    [InlineData(TrackingNames.Inputs)]
    [InlineData(TrackingNames.Outputs)]
    [InlineData(TrackingNames.Sources)]
    [InlineData(TrackingNames.Diagnostics)]
    public void Cached_values_contain_no_Roslyn_types_and_no_types_with_reference_equality(string step)
    {
        var types = GetReachableTypes(Run().GetOutputs(step).Select(output => output.Value));
        Assert.NotEmpty(types);
        Assert.DoesNotContain(types, IsRoslynType);
        Assert.All(types, type => Assert.True(ComparesByValue(type), $"{type} compares by reference"));
    }

    [Fact]
    public void Cached_values_of_all_steps_are_inspected() =>
        Assert.Equal(typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!), Steps);

    [Fact]
    public void Two_runs_produce_equal_values() =>
        Assert.All(Steps, step => Assert.Equal(Run().GetOutputs(step).Select(output => output.Value), Run().GetOutputs(step).Select(output => output.Value)));

    // The invalid spec adds diagnostics, which the bundled specs do not have.
    private static GeneratorStep Run() => new GeneratorSession(BundledSpecs.Administrator, WithContract, Broken).Run();

    /// <summary>Returns the types of all objects that the values reference.</summary>
    private static HashSet<Type> GetReachableTypes(IEnumerable<object> values)
    {
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var types = new HashSet<Type>();
        var work = new Stack<object>(values);
        while (work.Count > 0)
        {
            var value = work.Pop();
            var type = value.GetType();
            if (!type.IsValueType && !visited.Add(value))
            {
                continue;
            }

            if (value is Array items)
            {
                foreach (var item in items)
                {
                    work.Push(item);
                }

                continue;
            }

            types.Add(type);
            if (type.IsPrimitive || value is string)
            {
                continue;
            }

            foreach (var field in GetFields(type))
            {
                if (field.GetValue(value) is { } part)
                {
                    // Only this type compares arrays by their items.
                    Assert.True(part is not Array || IsEquatableArray(type), $"{type}.{field.Name} is an array");
                    work.Push(part);
                }
            }
        }

        return types;
    }

    private static IEnumerable<FieldInfo> GetFields(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    private static bool IsRoslynType(Type type) => type.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);

    private static bool ComparesByValue(Type type) =>
        type.IsPrimitive
            || type.IsEnum
            || type == typeof(string)
            || type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEquatable<>));

    private static bool IsEquatableArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);
}
