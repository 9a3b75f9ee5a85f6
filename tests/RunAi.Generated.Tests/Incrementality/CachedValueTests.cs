using System.Reflection;
using RunAi.Generator.Common;
using RunAi.Generator.Pipeline;
using RunAi.Generator.Tests.RealSpecs;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Incrementality;

/// <summary>What Roslyn keeps between two runs must compare by value, and must not keep a compilation alive.</summary>
public sealed class CachedValueTests
{
    private static readonly string[] Steps = [TrackingNames.Files, TrackingNames.Inputs, TrackingNames.Outputs, TrackingNames.Sources, TrackingNames.Diagnostics];

    private static readonly SpecItem Broken = new("broken.yaml", "nothing") { Namespace = "Broken", Config = new ConfigItem("/app/.editorconfig", "") };

    [Theory]
    [InlineData(TrackingNames.Files)]
    [InlineData(TrackingNames.Inputs)]
    [InlineData(TrackingNames.Outputs)]
    [InlineData(TrackingNames.Sources)]
    [InlineData(TrackingNames.Diagnostics)]
    public void No_step_keeps_a_type_of_Roslyn_or_one_that_compares_by_reference(string step)
    {
        var types = GetReachableTypes(Run().GetOutputs(step).Select(output => output.Value));
        Assert.NotEmpty(types);
        Assert.DoesNotContain(types, IsRoslynType);
        Assert.All(types, type => Assert.True(ComparesByValue(type), $"{type} compares by reference"));
    }

    [Fact]
    public void Every_step_is_looked_at() =>
        Assert.Equal(typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!), Steps);

    [Fact]
    public void Two_runs_give_equal_values() => Assert.All(Steps, step => Assert.Equal(Run().GetOutputs(step).Select(output => output.Value), Run().GetOutputs(step).Select(output => output.Value)));

    // The broken spec adds diagnostics, which the bundled ones do without.
    private static GeneratorStep Run() => new GeneratorSession(BundledSpecs.Administrator, BundledSpecs.Researcher, Broken).Run();

    /// <summary>The types of all objects that the values lead to through fields.</summary>
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
                    // An array is fine in the one type that compares arrays by their items.
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
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEquatable<>));

    private static bool IsEquatableArray(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);
}
