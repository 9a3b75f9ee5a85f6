using System.Reflection;
using RunAi.Generator.Api.Model;

namespace RunAi.Generator.Tests.Architecture;

public sealed class ApiModelTests
{
    /// <summary>Stages that read the model rely on decisions that do not change once it is built.</summary>
    [Fact]
    public void API_model_properties_cannot_be_set_after_construction() => Assert.Empty(
        from type in typeof(ApiModel).Assembly.GetTypes()
        where type.Namespace == typeof(ApiModel).Namespace
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        where property.SetMethod is { } setter && !IsInitOnly(setter)
        select $"{type.Name}.{property.Name}");

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.FullName == "System.Runtime.CompilerServices.IsExternalInit");
}
