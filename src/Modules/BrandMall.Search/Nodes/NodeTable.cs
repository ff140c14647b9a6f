using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BrandMall.Search.Nodes;

internal sealed class NodeTable : IEntityTypeConfiguration<SearchNode>
{
    public void Configure(EntityTypeBuilder<SearchNode> node)
    {
        node.ToTable("search_nodes");
        node.HasKey(n => new { n.Node, n.Locale });
        node.Property(n => n.Node).HasMaxLength(120);
        node.Property(n => n.Locale).HasMaxLength(20);
    }
}
