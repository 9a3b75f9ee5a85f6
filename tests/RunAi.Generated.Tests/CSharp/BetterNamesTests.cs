using RunAi.Generator.CSharp.Naming;

namespace RunAi.Generator.Tests.CSharp;

public sealed class BetterNamesTests
{
    [Theory]
    [InlineData("CreateTraining1", "CreateTraining")]
    [InlineData("User2", "User")]
    [InlineData("Thing12", "Thing")]
    [InlineData("Thing123", null)]
    [InlineData("GrantTokenV2", null)]
    [InlineData("ListS3", null)]
    [InlineData("GetOauth2", null)]
    [InlineData("UseIpv6", null)]
    [InlineData("Taken1", null)]
    [InlineData("Series1", null)]
    [InlineData("Thing", null)]
    [InlineData("1", null)]
    public void A_number_at_the_end_is_removed_if_it_does_not_belong_to_the_word(string name, string? expected) =>
        Assert.Equal(expected, new BetterNames([name, "Taken", "Series2"]).WithoutNumber(name));

    [Theory]
    [InlineData("NodePools", "GetNodepools", "GetNodePools")]
    [InlineData("NodePools", "GetNodepoolMetrics", "GetNodePoolMetrics")]
    [InlineData("NodePools", "GetNodePools", null)]
    [InlineData("NodePools", "CountNodepools", null)]
    [InlineData("Projects", "GetUsers", null)]
    [InlineData("Me", "GetName", null)]
    [InlineData("Git", "GetDigits", null)]
    [InlineData("NodePools", "GetSubnodepools", null)]
    public void A_name_is_spelled_as_its_group(string group, string name, string? expected) =>
        Assert.Equal(expected, new BetterNames([name, "CountNodePools"]).WithSpellingOf(group, name));
}
